/** Which rooms a room may import from; each looks down, never up. The map in the README says the same. */
export const MAY_IMPORT = {
  schema: [],
  model: ['schema'],
  charts: ['schema', 'model'],
  data: ['schema', 'model'],
  words: ['schema', 'model', 'charts'],
  cards: ['schema', 'model', 'charts', 'words'],
  browser: [],
  islands: ['schema', 'model', 'charts', 'words', 'browser', 'styles'],
  sections: ['schema', 'model', 'charts', 'words', 'islands', 'browser'],
  embed: [],
  layouts: ['schema', 'model', 'words', 'cards', 'browser', 'sections', 'embed', 'styles'],
  // A page may be the host script itself, the script of places, a share card, or the address that a publisher's system asks for a snippet.
  pages: ['schema', 'model', 'data', 'words', 'cards', 'browser', 'embed', 'layouts'],
  editing: ['schema', 'model', 'data'],
  desk: ['model', 'data', 'words', 'sections', 'layouts', 'editing'],
  commands: ['model', 'data', 'embed', 'editing'],
  styles: [],
};
const ROOMS = Object.keys(MAY_IMPORT);

const forbidden = (room) => ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));

/** The law of imports as lint rules, one block a room. Patterns are regular expressions: in a glob, `#` starts a comment. */
const lawOf = (room) => ({
  files: [`src/${room}/**/*.{ts,tsx,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(${forbidden(room).join('|')})/`,
            message: `${room} looks down, never up: see the map of rooms in the README.`,
          },
          { regex: `^#${room}/`, message: 'Inside a room, import ./file.ts.' },
          { regex: `^(\\.\\./)+(${ROOMS.join('|')})/`, message: 'Across rooms, import #room/file.ts.' },
          ...(room === 'data' ? [] : [{ regex: '^astro:content$', message: 'Only data/ opens astro:content.' }]),
          ...(room === 'islands'
            ? [
                {
                  regex: '^(#schema/|astro/zod)',
                  allowTypeImports: true,
                  message: 'An island imports the types of a schema, never its value.',
                },
                {
                  regex: '^react$',
                  allowTypeImports: true,
                  message:
                    'React’s hooks come from hooks/react.ts, so that the first touch costs two waves of requests.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

export const importLaw = [
  ...ROOMS.map(lawOf),
  // The one door through which React comes.
  { files: ['src/islands/hooks/react.ts'], rules: { 'no-restricted-imports': 'off' } },
];
