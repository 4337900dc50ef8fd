import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cardSvg } from '#cards/renderCard.ts';
import { oembed } from '#embed/oembed.ts';
import { linkCard } from '#embed/snippets.ts';
import { inlineJson } from '#model/inlineJson.ts';
import { linkedStory } from '#model/linkedStory.ts';
import { publicStory } from '#model/publicStory.ts';
import { storyTable } from '#model/storyTables.ts';
import { atomFeed } from '#words/atomFeed.ts';
import { citationsOf } from '#words/citations.ts';
import { figureCsv } from '#words/figureCsv.ts';
import { PAYLOADS } from '../../safe/payloads.ts';
import { story } from '../build.ts';

const PAGE = 'https://example.org/lift/';

/** A story that says this text wherever it may say something. */
function says(text: string) {
  return story({
    story: { story: { title: text, name: text, description: text, corrections: [{ date: '2025-01-12', text }] } },
    sources: { evil: { title: text, name: text, publisher: text, authors: [text] } },
    timeline: { stop: { title: text, actor: text, sources: ['evil'] } },
    numbers: { hours: { label: text, unit: text, sources: ['evil'] } },
    accountability: { rope: { who: text, claim: text, about: text, quote: text, sources: ['letter'] } },
  });
}

/** Elements and their attributes’ names, as a browser makes them of HTML. */
function madeOf(html: string): string[] {
  const made: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) made.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return made;
}

/** The text as this reader of Atom tells it, which reads entities once more than Atom has it. */
function decoded(text: string): string {
  const [words] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return words && 'value' in words ? words.value : '';
}

describe.each(PAYLOADS.map(({ what, text }) => [what, text] as const))('%s', (_what, text) => {
  const told = says(text);

  test('is the same text to a reader of the feed', () => {
    const feed = parseFeed(
      atomFeed([told], { feed: `${PAGE}feed.xml`, home: PAGE, pageOf: (slug) => `https://example.org/${slug}/` }),
    );
    expect(feed.items.map(({ title }) => title)).toEqual([`Correction: ${decoded(text)}`, decoded(text)]);
    expect(feed.items.map(({ description }) => description)).toEqual([decoded(text), decoded(text)]);
    expect(feed.items.map(({ url }) => url)).toEqual([`${PAGE}#corrections`, PAGE]);
  });

  test('is the same text to a reader of the page’s data, and ends no script', () => {
    const data = linkedStory(told, { page: PAGE, data: `${PAGE}a.json`, image: `${PAGE}a.png` });
    const page = parse(`<!doctype html><script type="application/ld+json">${inlineJson(data)}</script>`);
    const [script, ...others] = page.childNodes.flatMap((node) =>
      'childNodes' in node ? node.childNodes.flatMap((part) => ('childNodes' in part ? part.childNodes : [])) : [],
    );
    expect(others).toEqual([]);
    const [words] = script && 'childNodes' in script ? script.childNodes : [];
    expect(JSON.parse(words && 'value' in words ? words.value : '')).toMatchObject({ headline: text });
  });

  test('is the same text in the tables, and no formula', () => {
    const data = publicStory(told, { page: PAGE, schema: `${PAGE}a.json` });
    const evidence = { standing: text, caveat: text, sources: [], updated: '2025-01-12', page: PAGE };
    const file = {
      label: text,
      unit: text,
      rows: [{ label: text, words: text, whose: text, tone: 'first' as const }],
      lang: 'en-GB',
    };
    for (const table of [
      ...(['timeline', 'numbers', 'claims'] as const).map((name) => storyTable(data, name)),
      figureCsv(file, evidence),
    ]) {
      const cells = parseCsv(table, { record_delimiter: '\r\n' }).flat();
      expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))).toContain(text);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  test('stays in its field of BibTeX', () => {
    for (const { bibtex, plain } of citationsOf(told, PAGE)) {
      expect(plain).toContain(text);
      const [entry, ...others] = new Cite(bibtex).data;
      expect(others).toEqual([]);
      expect(entry?.URL).toMatch(/^https:\/\/example\.org\/lift\//);
      // A command of TeX that is not one for a sign.
      expect(bibtex).not.toMatch(
        /\\(?!text(less|greater|bar|backslash|brace(left|right)|ascii\w+|dollar)\b|[%&#_$])[a-z]+/,
      );
    }
  });

  test('adds nothing to a snippet, by itself or in an oEmbed', () => {
    const framed = { address: `${PAGE}embed/`, title: text, place: PAGE, heights: [[320, 400]] as const };
    const provider = { name: text, url: PAGE, script: 'https://example.org/embed.js' };
    const card = { address: `${PAGE}a.png`, width: 1200, height: 630 };
    const plain = oembed(framed, provider, card).html;
    const scripted = oembed({ ...framed, heights: [] }, provider, card).html;
    for (const [made, of] of [
      [plain, (title: string) => oembed({ ...framed, title }, provider, card).html],
      [scripted, (title: string) => oembed({ ...framed, title, heights: [] }, provider, card).html],
      [
        linkCard(framed, { ...card, alt: text }),
        (title: string) => linkCard({ ...framed, title }, { ...card, alt: title }),
      ],
    ] as const)
      expect(madeOf(made)).toEqual(madeOf(of('A title')));
  });
});

test('a card of them is a drawing, and its words are words', async () => {
  for (const { text } of PAYLOADS.filter((_one, at) => at % 6 === 0)) {
    const [of, ...made] = madeOf(await cardSvg(says(text), undefined, true));
    expect(of).toMatch(/^svg /);
    for (const one of made)
      expect(one, text).toMatch(/^(g|path|rect|circle|text|defs|mask|clippath|image)\b(?!.* on)/i);
  }
});
