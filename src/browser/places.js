// @ts-check
const STYLES = `
  .has-place { position: relative }
  .place { position: absolute; z-index: 2; bottom: 100%; right: 0; display: flex; padding-left: 0.5rem; background: var(--paper) }
  #opening > .place, th > .place { top: 0; bottom: auto }
  .head > .place { margin-bottom: 0.375rem }
  @media (width < 48rem) { th > .place { top: calc(100% + 1px) } }
  .place a, .place button {
    min-height: 1.5rem; padding: 0 0.25rem; border: 0; background: none; color: var(--ink);
    font: 600 var(--size-label) / 1.5rem var(--sans); text-decoration: underline; text-underline-offset: 3px; cursor: pointer; position: relative
  }
  .place button:active:not(:disabled) { background: none; color: var(--muted) }
  .place button:hover:not(:disabled) { box-shadow: none; text-decoration-thickness: 2px }
  .place a::after, .place button::after { content: ''; position: absolute; inset: -10px 0 }
  @media print { .place { display: none } }
`;

/**
 * Every entry and piece is a place with an address. One pair of buttons, to copy or share it and to cite it, goes to the place
 * that a mouse is over, a finger has tapped, or the focus is in. The address carries the lens, and what the instruments inside of
 * the place are set to.
 * @param {Record<'copy' | 'share' | 'copied' | 'inBar' | 'cite', string>} words
 */
function places(words) {
  const PLACES = 'main :is(article, div, header, li, section, th)[id]';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);

  const buttons = document.createElement('p');
  const copy = document.createElement('button');
  const cite = document.createElement('a');
  const said = document.createElement('span');
  buttons.className = 'place';
  copy.type = 'button';
  cite.textContent = words.cite;
  said.className = 'place-said sr';
  said.setAttribute('role', 'status');
  buttons.append(copy, cite);
  document.body.append(said);

  const shares = typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches;
  const citations = /** @type {HTMLAnchorElement | null} */ (document.querySelector('#cite-this a'));
  /** @type {Element | undefined} */
  let place;

  const address = () => {
    const url = new URL(location.href);
    const { lens } = document.documentElement.dataset;
    const own = [...(place?.querySelectorAll('astro-island') ?? [])].map((island) => island.getAttribute('opts'));
    const named = new Set(own.flatMap((opts) => JSON.parse(opts ?? '{}').value?.split(' ')));
    for (const name of [...url.searchParams.keys()]) if (!named.has(name)) url.searchParams.delete(name);
    if (lens && lens !== 'both') url.searchParams.set('lens', lens);
    url.hash = place?.id ?? '';
    return url.href;
  };

  /** @param {string} words */
  const say = (words) => {
    copy.textContent = words;
    said.textContent = words;
  };

  /** Outside of every place they would lie over what is there. */
  const leave = () => {
    place?.classList.remove('has-place');
    place = undefined;
    buttons.remove();
  };

  /** @param {EventTarget | null} target */
  const show = (target) => {
    if (!(target instanceof Element) || buttons.contains(target)) return;
    const next = target.closest(PLACES);
    if (!next) return leave();
    if (next === place || next.closest('astro-island')) return;
    place?.classList.remove('has-place');
    place = next;
    place.classList.add('has-place');
    copy.textContent = shares ? words.share : words.copy;
    said.textContent = '';
    cite.hidden = !citations || !place.matches('.claim, .number');
    if (citations) cite.href = `${citations.href}#cite-${place.id}`;
    // Those of a piece stand at its head, where the tab key looks for them.
    (place.querySelector(':scope > .head') ?? place).append(buttons);
  };

  copy.addEventListener('click', async () => {
    const url = address();
    try {
      if (shares) return await navigator.share({ title: document.title, url });
      await navigator.clipboard.writeText(url);
      say(words.copied);
    } catch (error) {
      // Whoever closes the list of a phone wants nothing.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      history.replaceState(history.state, '', url);
      say(words.inBar);
    }
  });

  // A mouse that rests while the page scrolls below it asks for nothing.
  addEventListener('pointermove', ({ target, pointerType, movementX, movementY }) => {
    if (pointerType === 'mouse' && (movementX || movementY)) show(target);
  });
  addEventListener('pointerup', ({ target }) => show(target));
  // A click on mere text moves the focus to the whole story, which says nothing of a place.
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('main')) show(target);
  });
  // The mouse may rest where there is no place while the keyboard is in one, and a finger leaves neither.
  const { touched } = /** @type {HTMLScriptElement & { touched: Element }} */ (document.currentScript);
  const all = [[...document.querySelectorAll(':hover')].at(-1), document.activeElement, touched];
  show(all.find((element) => element?.closest(PLACES)) ?? null);
}
