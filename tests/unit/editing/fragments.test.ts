import { describe, expect, test } from 'vitest';
import { fragmentsOf } from '#editing/fragments.ts';
import { fc } from '../build.ts';
import { contentFile, eventFile } from './contentFile.ts';

const shown = (file: Parameters<typeof fragmentsOf>[0]) =>
  fragmentsOf(file).map(({ field, text }) => `${field}: ${text}`);

describe('the words of a file', () => {
  test('are its fields of words and its paragraphs, not ids, dates and words from a list', () => {
    expect(shown(eventFile('The lift stops', 'It stood.\n\n- Once\n- twice'))).toEqual([
      'title: The lift stops',
      'text: It stood.',
      'text: Once',
      'text: twice',
    ]);
  });
  test('are not those of others: quotations, the title and the name of a source', () => {
    expect(shown(eventFile('“teh lift” stops', 'They say “teh rope”.'))).toEqual([
      'title: ………… …………… stops',
      'text: They say ………… …………….',
    ]);
    const source = contentFile(
      'sources',
      '---\ntitle: Teh lift\nname: teh paper\nauthors: [Teh]\n---\nGood for teh times.',
    );
    expect(shown({ ...source, data: {} })).toEqual(['text: Good for teh times.']);
  });
  test('are not addresses, citations and code', () => {
    const [, text] = shown(
      eventFile('A', 'See [the *log*](https://example.org/teh) of `teh` [@letter], https://example.org.'),
    );
    expect(text).not.toMatch(/teh|example|letter/);
    expect(text).toMatch(/^text: See …the …log…+ of …+ …+, …+$/);
  });
  test('stand in a long text that goes on over lines, and between quotation marks', () => {
    const file = contentFile(
      'timeline',
      '---\ntitle: >-\n  The lift\n  stops\nat: 2025-12\nkind: failure\nshort: "It’s up"\n---\n',
    );
    expect(shown(file)).toEqual(['title: ……\n  The lift\n  stops\n', 'short: …It’s up…']);
  });
  test('of a file that can’t be read are none', () => {
    expect(shown(eventFile('A: b'))).toEqual([]);
  });
});

test('every letter keeps its place in the file', () => {
  const words = fc.stringMatching(
    /^[a-z]{1,6}( [a-z]{1,6}| “[a-z]{1,4}”| \[@letter\]| \*[a-z]{1,4}\*| \[[a-z]{1,4}\]\(#stop\)){0,6}$/,
  );
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
      (title, text, end, mark) => {
        const file = eventFile(`t ${title.replace(/[*[\]@()#“”]/g, '')}`, text);
        const written = mark + file.written.replaceAll('\n', end);
        const read = contentFile('timeline', written);
        for (const { start, text: own } of fragmentsOf(read))
          for (const [index, letter] of own.split('').entries())
            if (/[a-z]/.test(letter)) expect(written[start + index]).toBe(letter);
        expect(fragmentsOf(read).length).toBe(2);
      },
    ),
  );
});
