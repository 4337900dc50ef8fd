/**
 * Says on the root that the page is settled (`is-settled`): every piece has been drawn once. From then on the browser leaves out
 * what is out of sight and keeps its room, so that nothing moves and a change of lens or theme costs what is seen; and links
 * scroll smoothly, which the opening of an address never does. A new width is a new height: every piece is drawn once again.
 */
export function settle(): void {
  const { classList } = document.documentElement;
  let width = 0; // Asked for when the page is laid out: before, it would be laid out for the question.
  const settled = () => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        width = innerWidth;
        classList.add('is-settled');
      });
    });
  };
  addEventListener('resize', () => {
    if (width === innerWidth) return;
    width = innerWidth;
    classList.remove('is-settled');
    settled();
  });
  addEventListener('load', () => void document.fonts.ready.then(settled));
}
