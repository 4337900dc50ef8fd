import { describe, expect, test } from 'vitest';
import { checkIds } from '#model/checkIds.ts';
import { checkContext } from '#model/checkContext.ts';
import { entry, findings, rawStory } from '../build.ts';

const brief = (...ids: string[]) => ({ story: { brief: ids.map((id) => ({ id, text: 'It stood.' })) } });

test('nothing is found where every entry has its own id', () => {
  expect(findings(checkIds, { story: brief('a', 'b'), timeline: { c: {}, d: {} }, gates: { e: {} } })).toBe('');
});

test('a source may have the id of an entry, since its address starts with “source-”', () => {
  expect(findings(checkIds, { timeline: { letter: {} } })).toBe('');
});

describe('an id is refused', () => {
  test('when another entry has it, of the same kind or not', () => {
    expect(findings(checkIds, { timeline: { stop: {} }, gates: { stop: {} }, numbers: { stop: {} } }))
      .toMatchInlineSnapshot(`
      "lift/timeline/stop.md → file name: “stop” is already the id of lift/numbers/stop.md. Choose another name.
      lift/gates/stop.md → file name: “stop” is already the id of lift/timeline/stop.md. Choose another name."
    `);
  });
  test('when it stands in the brief already, or is the brief’s own', () => {
    expect(findings(checkIds, { story: brief('stop', 'stop'), timeline: { stop: {} } })).toMatchInlineSnapshot(`
      "lift/story.md → brief.1.id: “stop” is already the id of lift/story.md. Choose another name.
      lift/timeline/stop.md → file name: “stop” is already the id of lift/story.md. Choose another name."
    `);
  });
  test('when it is the name of a piece', () => {
    expect(findings(checkIds, { story: brief('opening'), timeline: { timeline: {} } })).toMatchInlineSnapshot(`
      "lift/story.md → brief.0.id: “opening” is the name of a piece of the page. Choose another name.
      lift/timeline/timeline.md → file name: “timeline” is the name of a piece of the page. Choose another name."
    `);
  });
  test('when the page has something of its own there, or what starts as it does', () => {
    const told = (id: string) => findings(checkIds, { timeline: { [id]: {} } });
    for (const id of ['method', 'main', 'corrections', 'cite-this', 'hatch', 'fade'])
      expect(told(id)).toBe(
        `lift/timeline/${id}.md → file name: “${id}” is an address of the page itself. Choose another name.`,
      );
    for (const start of ['source-', 'gap-', 'pair-', 'm-', 'b-'])
      expect(told(`${start}stop`)).toBe(
        `lift/timeline/${start}stop.md → file name: Names that start with “${start}” are kept for the page itself. Choose another name.`,
      );
  });
  test('when the switch between the paths has it, and not only because it starts alike', () => {
    const paths = [{ id: 'lookout', name: 'A', kind: 'person' }];
    const named = (id: string) => findings(checkIds, { story: { story: { paths } }, comparison: { [id]: {} } });
    expect(named('who-else-looks')).toBe('');
    expect(named('who-lookout')).toMatchInlineSnapshot(
      `"lift/comparison/who-lookout.md → file name: “who-lookout” is an address of the page itself. Choose another name."`,
    );
    expect(named('who-both')).toContain('“who-both” is an address of the page itself.');
  });
  test('when another source has it', () => {
    expect(findings(checkIds, { sources: { leaflet: {} } })).toBe('');
    const raw = rawStory({ sources: { 'Town Notice': {} } });
    raw.sources.push(entry('sources', 'paper', {}, { file: 'lift/sources/1-paper.md' }));
    const said = checkIds(checkContext(raw, new Set())).map(({ file, sentence }) => `${file}: ${sentence}`);
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "lift/sources/Town Notice.md: The name is an address: use small letters, digits and hyphens, starting with a letter, as in 04-stuck-open.md.
      lift/sources/1-paper.md: “paper” is already the id of lift/sources/paper.md. Choose another name."
    `);
  });
  test.each(['Stuck Open', 'stuck_open', '', '9-hours', 'ö', 'a"b'])(
    'when a file name gives one that is no address: “%s”',
    (id) => {
      expect(findings(checkIds, { timeline: { [id]: {} } })).toMatch(/^lift\/timeline\/.* → file name: /);
    },
  );
});
