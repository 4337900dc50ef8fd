import { PIECES } from '#schema/story.ts';

/** Single ids that the page gives itself, beside those of its pieces. */
const WORDS = ['main', 'method', 'cite-this', 'corrections', 'fade', 'hatch', 'who-both'];

/** What the other ids begin with that the page makes: of marks and grounds, of controls, and of what belongs to an entry. */
const PREFIXES = [
  ...['actor-', 'answer-', 'b-', 'gap-', 'gate-', 'hatch-', 'lens-', 'm-', 'motion-', 'pair-', 'sides-', 'source-'],
  ...['steps-', 'table-', 'theme-', 'track-', 'zoom-'],
];

/** Why no entry may have this id, which the page gives to something else, or undefined. `paths` are the ids of the story’s paths. */
export function reservedFault(id: string, paths: readonly string[]): string | undefined {
  const prefix = PREFIXES.find((one) => id.startsWith(one));
  if (prefix !== undefined)
    return `Names that start with “${prefix}” are kept for the page itself. Choose another name.`;
  if ((PIECES as readonly string[]).includes(id))
    return `“${id}” is the name of a piece of the page. Choose another name.`;
  if (WORDS.includes(id) || paths.some((path) => id === `who-${path}`))
    return `“${id}” is an address of the page itself. Choose another name.`;
  return undefined;
}
