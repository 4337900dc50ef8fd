import type { PlacedScene, SceneNode } from '#charts/placeScene.ts';
import { box, text, type Colours, type Drawn } from './elements.ts';
import { circle, drawing, path, rect } from './shapes.ts';

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const LETTERS = 14;
/** How wide a note may be, in units of the stage: as far as the next column. */
const NOTE = 84;
const CELLS = [-37, -11, 15];

/** The first frame of a scene, as large as its place allows. */
export function drawScene(scene: PlacedScene, place: Place, colours: Colours): Drawn {
  const [left = 0, top = 0, width = 1, height = 1] = scene.viewBox.split(' ').map(Number);
  const scale = Math.min(place.width / width, place.height / height);
  const size = { width: width * scale, height: height * scale };
  const { ink = '', muted = '', rule = '' } = colours;
  const words = (said: string, x: number, y: number, color = ink, align: 'center' | 'left' = 'center', units = 150) => {
    const wide = units * scale;
    const at = (x - left) * scale;
    return text(said, {
      x: align === 'left' ? at : Math.min(at - wide / 2, size.width - wide / 2 - 30 * scale),
      y: (y - top - LETTERS) * scale,
      width: align === 'left' ? size.width : wide,
      size: Math.round(LETTERS * scale),
      color,
      align,
      lead: 1.1,
    });
  };
  const strip = scene.nodes.find(({ kind }) => kind === 'others');
  const lit = { agent: colours.agent ?? ink, person: colours.person ?? ink, idle: rule };
  const shapes = [
    ...scene.links.flatMap(({ d, tip, states: [state = 'idle'] }) => {
      const stroke = { color: lit[state], width: state === 'idle' ? 1.5 : 3 };
      return [path(d, stroke), ...(tip === undefined ? [] : [path(tip, stroke)])];
    }),
    ...scene.nodes.flatMap((node) => actor(node, colours)),
    ...(strip ? scene.others.map(({ x }) => rect(x, strip.y - 7, 20, 14, colours.ok ?? ink)) : []),
    ...scene.clock.map(({ x, width: wide, passed: [passed] }) =>
      rect(x, scene.clockY, wide, 22, passed === 'on' ? ink : { color: rule, width: 1.5 }),
    ),
  ];
  return box({ ...place, x: place.x + place.width - size.width, ...size }, [
    drawing(size, shapes, scene.viewBox),
    ...scene.nodes.flatMap((node) => labels(node)),
    ...scene.clockWords.map(({ text: said }) => words(said, 22, scene.clockY + 44, muted, 'left')),
  ]);

  function labels({ kind, label, x, y, named, notes, states }: SceneNode): Drawn[] {
    if (kind === 'others') return [words(label, 22, y + 5, ink, 'left')];
    const at = { person: y + 39, agent: y + 38, opening: y - 50, approval: y - 106, system: y + 60 }[kind];
    const color = states[0] === 'gone' ? colours.damage : ink;
    const said = notes.map((note) => words(note.text, x, y + 60, color, 'center', NOTE));
    return [...(named[0] === 'off' ? [] : [words(label, x, at)]), ...said];
  }
}

/** One node in its state, as on the page. */
function actor({ kind, x, y, states: [state] }: SceneNode, colours: Colours): Drawn[] {
  const { ink = '', paper = '', unknown = '', damage = '', ok = '' } = colours;
  const at = (d: string, stroke: Parameters<typeof path>[1]) => path(`M${String(x)} ${String(y)}${d}`, stroke);
  const who = (own = '') => {
    const color = state === 'absent' ? unknown : own;
    return { color, fill: state === 'acting' ? own : paper, ...(state === 'absent' && { dash: '3.5 3' }) };
  };
  if (kind === 'person') return [circle(x, y, 17, who(colours.person))];
  if (kind === 'agent') return [rect(x - 17, y - 17, 34, 34, who(colours.agent))];
  if (kind === 'opening') {
    const gap = state === 'wide' ? 22 : 9;
    return [
      at(`m0 -40V${String(y - gap)}m-6 0h12M${String(x)} ${String(y + 40)}V${String(y + gap)}m-6 0h12`, { color: ink }),
    ];
  }
  if (kind === 'approval') {
    const bar = state === 'absent' ? { color: unknown, dash: '3.5 3' } : { color: ok, width: 6 };
    return [
      at('m0 -66v30', { color: colours.rule ?? '', dash: '2 3' }),
      circle(x, y - 82, 13, who(colours.person)),
      at('m0 -34v68', bar),
      at('m-7 -35h14m-14 70h14', { color: ink }),
    ];
  }
  if (kind !== 'system') return [];
  const edge =
    state === 'gone'
      ? { color: damage, width: 1.5, dash: '3.5 3', fill: paper }
      : { color: state === 'back' ? ok : ink, width: state === 'back' ? 2 : 1.5, fill: colours['paper-sunk'] ?? paper };
  return CELLS.flatMap((dy) =>
    CELLS.flatMap((dx) => [
      rect(x + dx, y + dy, 22, 22, edge),
      ...(state === 'gone' ? [at(`m${String(dx + 4)} ${String(dy + 18)}l14 -14`, { color: damage, width: 1.75 })] : []),
    ]),
  );
}
