import { heightAt } from '../heights.ts';
import { linkCard, plainFrame, scriptFrame, type Framed } from '../snippets.ts';
import { readChosen, stateOf } from './chosen.ts';
import { choicesOf, choose } from './inAddress.ts';
import { measureHeights } from './measureHeights.ts';

/** Where things are found in the page, and the words that they are told. */
interface Parts {
  form: HTMLFormElement;
  frame: HTMLIFrameElement;
  room: HTMLElement;
  said: (name: string) => string;
}

const count = (px: number | undefined) => px?.toLocaleString(document.documentElement.lang) ?? '';
const say = (root: HTMLElement, name: string, text: string) => {
  const place = root.querySelector<HTMLElement>(`[data-say="${name}"]`);
  if (place) place.textContent = text;
};

/** Runs the previewer: every choice is shown in the frame at once, and written into the four snippets. */
export function startPreviewer(root: HTMLElement, { form, frame, room, said }: Parts): void {
  // The snippets carry the site’s own address; what is looked at and measured is what stands here.
  const site = new URL(root.dataset.site ?? '/', location.href);
  const here = new URL(root.dataset.here ?? '/', location.href);
  const story = root.dataset.story ?? '';
  let state = choose(form, new URL(location.href).searchParams);
  let turn = 0;

  const write = (name: string, text: string) => {
    const field = root.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (!field || field.value === text) return;
    field.value = text;
    field.rows = Math.min(12, text.split('\n').length + 1);
    field.dispatchEvent(new Event('input'));
  };

  const show = async () => {
    const mine = (turn += 1);
    const { piece, title, alt, place, query } = readChosen(form, state);
    const path = `embed/${story}/${piece}/${query === '' ? '' : `?${query}`}`;
    const [address, shown] = [new URL(path, site).href, new URL(path, here).href];
    const framed: Framed = { address, title, place: new URL(place, site).href, heights: [] };
    if (frame.src !== shown) {
      // A frame that is there would put what it showed into the history of the page.
      const ground = frame.parentElement;
      frame.remove();
      frame.src = shown;
      ground?.append(frame);
    }
    frame.title = title;
    write('oembed', address);
    const card = { address: new URL(`og/${story}/${piece}.png`, site).href, alt, width: 1200, height: 630 };
    write('link', linkCard(framed, card));
    for (const name of ['plain', 'script']) write(name, '');
    say(root, 'measured', said('measuring'));
    const heights = await measureHeights(shown, room).catch(() => []);
    if (mine !== turn) return;
    const narrow = heights.length === 0 ? undefined : heightAt(heights, 320);
    const wide = heightAt(heights, 768);
    const words = narrow === undefined ? said('notMeasured') : said('measured');
    say(root, 'measured', words.replace('{narrow}', count(narrow)).replace('{wide}', count(wide)));
    write('plain', heights.length === 0 ? '' : plainFrame({ ...framed, heights }));
    write(
      'script',
      scriptFrame({ ...framed, heights: heights.length === 0 ? [[0, 800]] : heights }, new URL('embed.js', site).href),
    );
  };

  /** Shows what a piece can open with, set to the state where it is one of them, and keeps all choices in the address. */
  const keep = () => {
    let known = state === '';
    for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-piece]')) {
      const fits = select.dataset.piece === form.querySelector<HTMLSelectElement>('[name="piece"]')?.value;
      select.closest<HTMLElement>('label')?.toggleAttribute('hidden', !fits);
      const has = fits && [...select.options].some(({ value }) => value === state);
      select.value = has ? state : '';
      known ||= has;
    }
    say(root, 'state', known ? '' : said('taken'));
    const query = choicesOf(form, state);
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) state = target.name === 'piece' ? '' : target.value;
    keep();
    if (target instanceof HTMLSelectElement || !/width|ground/.test((target as HTMLInputElement).name)) void show();
  });
  root.querySelector('[data-do="take"]')?.addEventListener('click', () => {
    state = stateOf(frame.contentWindow?.location.search ?? '');
    keep();
    say(root, 'state', said(state === '' ? 'notTaken' : 'taken'));
    void show();
  });
  root.querySelector('[data-do="forget"]')?.addEventListener('click', () => {
    state = '';
    frame.src = 'about:blank';
    keep();
    say(root, 'state', said('forgotten'));
    void show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-tall]')) {
    const px = Math.round(Number(option.dataset.tall) / 100) * 100;
    const tall = said('tall').replace('{px}', count(px));
    if (px > 0) option.textContent = tall.replace('{piece}', () => option.textContent.trim());
  }
  // A phone shows the column of a phone.
  const [narrow] = form.querySelectorAll<HTMLInputElement>('[name="width"]');
  if (narrow && root.clientWidth < 480 && !location.search.includes('width=')) narrow.checked = true;
  keep();
  void show();
}
