const said = document.querySelector<HTMLElement>('[data-said]');
const choice = document.querySelector<HTMLSelectElement>('[data-piece-choice]');
const views = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-theme]')];

/** Opens a file in the editor that is running, and says whether that went well, without leaving the page. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-open]');
  if (!link) return;
  event.preventDefault();
  void fetch(link.href).then(({ ok }) => {
    if (!said) return;
    said.textContent = ok ? (said.dataset.opened ?? '') : `${said.dataset.notOpened ?? ''} ${link.title}`;
  });
});

/** Shows one piece alone in a frame, in the theme of that frame; the reader’s own choice of theme stays as it is. */
function show(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  // One that is still coming is shown when it is there; its root may be missing until then.
  if (page?.readyState !== 'complete' || !choice) return;
  const theme = page.getElementById(`theme-${frame.dataset.theme ?? ''}`) as HTMLInputElement | null;
  if (theme) theme.checked = true;
  page.documentElement.dataset.theme = frame.dataset.theme ?? 'auto';
  for (const around of page.querySelectorAll<HTMLElement>('.masthead, .rail, .bar, .foot'))
    around.style.display = 'none';
  for (const piece of page.querySelectorAll<HTMLElement>('[data-piece]'))
    piece.style.display = piece.dataset.piece === choice.value ? '' : 'none';
  page.defaultView?.scrollTo(0, 0);
}

for (const frame of views) {
  frame.addEventListener('load', () => {
    show(frame);
  });
  show(frame);
}
choice?.addEventListener('change', () => {
  views.forEach(show);
});

export {};
