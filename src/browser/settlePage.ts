/** Resolves when what was changed before is drawn. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/**
 * Says on the root that the page is settled (`is-settled`): every piece has been drawn once. From then on the browser leaves out
 * what is out of sight and keeps its room, so that nothing moves and a change of lens or theme costs what is seen; and links
 * scroll smoothly, which the opening of an address never does. A new width is a new height: every piece is drawn once again.
 *
 * A page that was opened at its top (`is-fresh`, by `first.ts`) has drawn no more than what is seen: its pieces are drawn one by
 * one, each in a frame of its own, so that a hand is answered between them.
 */
export function settlePage(): void {
  const root = document.documentElement;
  let width = 0; // Asked for when the page is laid out: before, it would be laid out for the question.
  // Between a layout and its paint: what an instrument changed after the last one would be kept at the height that it had before.
  const settled = new ResizeObserver(() => {
    width = innerWidth;
    root.classList.add('is-settled');
  });
  addEventListener('resize', () => {
    if (width !== innerWidth) root.classList.remove('is-settled', 'is-fresh');
  });
  const watch = () => {
    settled.observe(root);
  };
  addEventListener('load', () => void document.fonts.ready.then(drawAll).then(drawn).then(watch));
}

/** Draws each piece that was left out, so that the browser knows how tall it is. */
async function drawAll(): Promise<void> {
  for (const { classList } of document.querySelectorAll('.is-fresh .piece')) {
    classList.add('is-drawn');
    await drawn();
  }
}
