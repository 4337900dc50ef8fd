import { afterPaint } from './afterPaint.ts';
import { remember, remembered } from './memory.ts';

const WIDE = '(min-width: 52rem)';

/** How long a step that scrolled in must stay before its number is said, in milliseconds. */
const STAYS = 300;

/**
 * Moves the stage of a scroll story from frame to frame as its steps pass, and lets a reader step through them instead. The
 * states of every frame stand in the drawing (`data-states`); the styles do the rest. A screen reader is told the number of a step
 * that stays, not of each that scrolls by.
 */
export function scrollStory(root: HTMLElement): void {
  const steps = [...root.querySelectorAll<HTMLElement>('.step')];
  const stage = root.querySelector('.stage');
  const drawn = [...root.querySelectorAll<SVGElement>('[data-states]')].map((mark) => ({
    mark,
    states: mark.dataset.states?.split(' ') ?? [],
  }));
  const ticks = [...root.querySelectorAll('.ticks a')];
  const count = root.querySelector('.stepper-at [role=status]');
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.stepper button')];
  let now = -1;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let within = Number.NaN;
  let width = 0;

  const line = () => innerHeight * (matchMedia(WIDE).matches ? 0.5 : 0.72);
  const stepping = () => root.dataset.mode === 'step';

  function show(step: number) {
    const shown = steps[step];
    if (step === now || !shown) return;
    now = step;
    for (const { mark, states } of drawn) mark.dataset.state = states[step] ?? '';
    steps.forEach((one, index) => one.classList.toggle('is-now', index === step));
    ticks.forEach((tick, index) => {
      tick.parentElement?.classList.toggle('is-done', index < step);
      if (index === step) tick.setAttribute('aria-current', 'step');
      else tick.removeAttribute('aria-current');
    });
    stage?.setAttribute('aria-label', shown.querySelector('svg')?.getAttribute('aria-label') ?? '');
    clearTimeout(saying);
    const say = () => count?.replaceChildren(shown.querySelector('.step-n')?.textContent ?? '');
    saying = setTimeout(say, stepping() ? 0 : STAYS);
    buttons.forEach(
      (button, index) => (button.ariaDisabled = step === (index === 0 ? 0 : steps.length - 1) ? 'true' : null),
    );
  }

  function follow() {
    if (stepping() || !root.checkVisibility({ contentVisibilityAuto: true })) return;
    const tops = steps.map((step) => step.getBoundingClientRect());
    const at = line();
    const step = Math.max(0, tops.filter(({ top }) => top <= at).length - 1);
    const { top = 0, height = 1, bottom = 0 } = tops[step] ?? {};
    within = top <= at && bottom > 0 ? (at - top) / height : Number.NaN;
    show(step);
  }

  function go(step: number) {
    if (stepping()) show(step);
    else steps[step]?.scrollIntoView();
  }

  /** The step that the address names; -1 where it names none. */
  const asked = () => steps.findIndex(({ id }) => location.hash === `#${id}`);

  /** A link to a step that is hidden shows it, and gets there. */
  function reach() {
    if (!stepping() || asked() < 0) return;
    show(asked());
    steps[now]?.scrollIntoView({ behavior: 'instant' });
  }

  /** A story of one step at a time begins at its top, where the hand is that chose it; one that scrolls, where it was. */
  function setMode(mode: string) {
    root.dataset.mode = mode;
    if (!stepping() && now > 0) steps[now]?.scrollIntoView({ behavior: 'instant' });
  }

  buttons.forEach((button, index) => {
    button.addEventListener('click', () => {
      go(now + (index === 0 ? -1 : 1));
    });
  });
  ticks.forEach((tick, index) => {
    tick.addEventListener('click', (event) => {
      event.preventDefault();
      history.replaceState(history.state, '', `#${steps[index]?.id ?? ''}`);
      go(index);
    });
  });
  for (const radio of root.querySelectorAll<HTMLInputElement>('.modes input')) {
    if (radio.value === remembered('steps')) radio.checked = true;
    if (radio.checked) root.dataset.mode = radio.value;
    radio.addEventListener('change', () => {
      afterPaint(() => {
        remember('steps', radio.value);
        setMode(radio.value);
      });
    });
  }
  addEventListener('scroll', follow, { passive: true });
  addEventListener('popstate', reach);
  addEventListener('resize', () => {
    if (width === innerWidth) return;
    width = innerWidth;
    const rect = steps[now]?.getBoundingClientRect();
    if (rect && !Number.isNaN(within) && !stepping())
      scrollTo({ top: scrollY + rect.top + within * rect.height - line(), behavior: 'instant' });
  });
  // Where the page opens is the browser’s to say: at the step that is asked for, or where the reader was.
  show(Math.max(0, asked()));
  // In the first frame, which lays the page out: to ask any earlier where things are would lay it out twice.
  requestAnimationFrame(() => {
    width = innerWidth;
    follow();
  });
}
