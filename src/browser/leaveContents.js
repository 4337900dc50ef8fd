// @ts-check
/**
 * The contents of the bar lie over the story: who goes on in it, or presses Escape, is done with them.
 * @param {HTMLDetailsElement | null} contents
 */
function leaveContents(contents) {
  if (!contents) return;
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !contents.contains(target)) contents.open = false;
  });
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !contents.contains(target) && !target.contains(contents)) contents.open = false;
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    contents.querySelector('summary')?.focus();
    contents.open = false;
  });
}
