import { startPreviewer } from './previewer.ts';

/** The previewer’s one script. */
const root = document.getElementById('main');
const form = root?.querySelector('form');
const frame = root?.querySelector<HTMLIFrameElement>('.preview-frame');
const room = root?.querySelector<HTMLElement>('.preview-room');
const words = JSON.parse(root?.dataset.said ?? '{}') as Record<string, string>;
if (root && form && frame && room) startPreviewer(root, { form, frame, room, said: (name) => words[name] ?? '' });
