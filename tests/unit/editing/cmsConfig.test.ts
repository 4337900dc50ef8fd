import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { citationsIn } from '#editing/citationLines.ts';
import { cmsConfig } from '#editing/cmsConfig.ts';
import { cmsFields } from '#editing/cmsFields.ts';
import { citations } from '#schema/citation.ts';
import { jsonSchemaOf } from '#schema/jsonSchema.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';
import { rawStory } from '../build.ts';
import { contents } from '../contents.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const THEIRS = JSON.parse(
  readFileSync(path.join(root, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
) as object;
const names = { accounts: ['company', 'union'], paths: ['agent'], nodes: ['lift'], links: ['rope'] };
const config = cmsConfig(Object.values(contents).flatMap(({ stories }) => stories));

test('the configuration of the forms is valid by the CMS’s own schema', () => {
  const validate = new Ajv({ strict: false, formats: { uri: true, regex: true } }).compile(THEIRS);
  validate(config);
  expect(validate.errors).toBeNull();
  expect(validate({ ...config, collections: [{ name: 'a', folder: 'a' }] })).toBe(false);
});

test('every story has its forms', () => {
  expect(config.collections.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['kiro-cost-explorer', 'harbour-bridge-timeline', 'ferry-radar-narrative']),
  );
});

test.each(Object.keys(KINDS) as Kind[])('a form of %s has every field of its schema, with what to write', (kind) => {
  const { properties = {}, required = [] } = jsonSchemaOf(kind);
  const fields = cmsFields(jsonSchemaOf(kind), names);
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(properties));
  for (const { name, hint, widget, required: needed } of fields) {
    if (widget !== 'citations') expect(hint).toBe(properties[name]?.description);
    expect(needed).toBe(required.includes(name));
  }
});

describe('a field', () => {
  const field = (kind: Kind, name: string) => cmsFields(jsonSchemaOf(kind), names).find((one) => one.name === name);
  test('of a few words offers them', () => {
    expect(field('timeline', 'kind')).toMatchObject({
      widget: 'select',
      options: ['background', 'action', 'failure', 'response', 'report', 'comment'],
    });
  });
  test('of an account offers those of the story', () => {
    expect(field('accountability', 'account')).toMatchObject({ widget: 'select', options: ['company', 'union'] });
  });
  test('that has one value an account, a path or a node has a field for each', () => {
    expect(field('timeline', 'accounts')).toMatchObject({
      widget: 'object',
      fields: [{ name: 'company' }, { name: 'union' }],
    });
    expect(field('comparison', 'paths')).toMatchObject({
      fields: [{ name: 'agent', fields: [{ name: 'text' }, { name: 'basis', widget: 'select' }] }],
    });
    expect(field('narrative', 'frame')).toMatchObject({
      fields: [
        { name: 'nodes', fields: [{ name: 'lift', widget: 'select' }] },
        {},
        {},
        { name: 'clock', value_type: 'int' },
        {},
      ],
    });
  });
  test('of yes or no begins as its schema has it', () => {
    expect(field('timeline', 'known')).toMatchObject({ widget: 'boolean', default: true });
    expect(field('timeline', 'focus')).toMatchObject({ default: false });
  });
  test('of sources has lines of its own', () => {
    const { widget, hint = '' } = field('timeline', 'sources') ?? {};
    expect(widget).toBe('citations');
    expect(hint).toMatchInlineSnapshot(
      `"One source a line: “the-statement”; “the-paper:company” where one relays an account; “the-register:none” where it speaks for itself. Its words may follow a bar: “the-paper:company | as it said”."`,
    );
    const written = [...hint.matchAll(/“(.*?)”/g)].map(([, line = '']) => line);
    expect(citations.safeParse(citationsIn(written.join('\n'))).success).toBe(true);
  });
  test('of text has buttons only for what may stand in a text', () => {
    const [form] = cmsConfig([rawStory({ timeline: { stop: {} } })]).collections.filter((one) => 'fields' in one);
    expect(form?.fields.find(({ name }) => name === 'body')).toMatchObject({
      buttons: ['italic', 'link', 'bulleted-list', 'numbered-list'],
      editor_components: [],
    });
  });
  test('that would choose among nothing is left out', () => {
    const none = { accounts: [], paths: [], nodes: [], links: [] };
    expect(cmsFields(jsonSchemaOf('timeline'), none).map(({ name }) => name)).not.toContain('accounts');
  });
  test('that no form can hold stops with its name', () => {
    expect(() => cmsFields({ properties: { when: { anyOf: [] } } }, names)).toThrow('No form field can hold when.');
  });
});

describe('a story', () => {
  const collections = (files: Parameters<typeof rawStory>[0]) =>
    cmsConfig([rawStory(files)]).collections.map(({ name }) => name);
  test('without accounts has no form for claims, without paths none for decisions, without a stage none for steps', () => {
    const head = { accounts: [], pieces: [{ id: 'opening', title: 'A' }] };
    const plain = collections({ story: { story: head } });
    for (const kind of ['accountability', 'comparison', 'narrative']) expect(plain).not.toContain(`lift-${kind}`);
    expect(collections({ stage: { stage: {} } })).toContain('lift-narrative');
  });
  test('has its lists told apart by their first word, since the CMS cuts a name at its end', () => {
    const { collections: all } = cmsConfig([rawStory({ timeline: { '01-stop': {} } })]);
    const lists = all.filter((one) => 'folder' in one);
    expect(lists.map(({ label }) => label.split(':')[0])).toEqual(lists.map(({ name }) => name.replace('lift-', '')));
  });
  test('gives no new file a name with an accent or an apostrophe in it, which would be refused', () => {
    expect(cmsConfig([]).slug).toEqual({ encoding: 'ascii', clean_accents: true });
  });
  test('gives a new file the next number and the name of its title, or what `npm run new` would name it by', () => {
    const { collections: all } = cmsConfig([rawStory({ timeline: { '03-stop': {} } })]);
    expect(all.find(({ name }) => name === 'lift-gates')).toMatchObject({ slug: '01-{{name}}' });
    expect(all.find(({ name }) => name === 'lift-timeline')).toMatchObject({
      slug: '04-{{title}}',
      folder: 'lift/timeline',
    });
  });
});
