import type { RawStory } from '#model/entry.ts';
import { jsonSchemaOf } from '#schema/jsonSchema.ts';
import { FOLDERS, type FolderKind, type Kind } from '#schema/kinds.ts';
import { cmsFields, type CmsField, type StoryNames } from './cmsFields.ts';
import { NAMED_BY, nextName } from './newFile.ts';

/** The configuration of the CMS for these stories, made from our own schemas: a list of forms a folder, one form a file. */
export function cmsConfig(stories: readonly RawStory[]) {
  return {
    load_config_file: false,
    backend: { name: 'test-repo' },
    media_folder: 'media',
    app_title: 'Stories',
    // A file’s name is an address: an apostrophe or an accent in it would be refused.
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_size: 2, indent_sequences: true } },
    collections: stories.filter(({ story }) => story.length > 0).flatMap(storyCollections),
  };
}

function storyCollections(raw: RawStory) {
  const names = namesOf(raw);
  const files = (['story', 'stage'] as const).filter((kind) => raw[kind].length > 0);
  const title = raw.story[0]?.data.name ?? raw.slug;
  return [
    {
      name: raw.slug,
      label: title,
      files: files.map((kind) => ({
        name: kind,
        label: `${kind}.md`,
        file: `${raw.slug}/${kind}.md`,
        fields: fieldsOf(kind, names),
      })),
    },
    ...FOLDERS.filter((kind) => canHave(raw, kind, names)).map((kind) => folderCollection(raw, kind, title, names)),
  ];
}

/** Whether a story has what an entry of this kind must name: an account, a path, a stage. */
function canHave(raw: RawStory, kind: FolderKind, names: StoryNames): boolean {
  const fields = fieldsOf(kind, names).map(({ name }) => name);
  const needed = jsonSchemaOf(kind).required ?? [];
  return needed.every((field) => fields.includes(field)) && (kind !== 'narrative' || raw.stage.length > 0);
}

function folderCollection(raw: RawStory, kind: FolderKind, title: string, names: StoryNames) {
  const fields = fieldsOf(kind, names);
  const called = NAMED_BY.find((name) => fields.some((field) => field.name === name)) ?? 'title';
  const written = raw[kind].map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
  return {
    name: `${raw.slug}-${kind}`,
    // The kind first: the list of the CMS cuts a long name at its end.
    label: `${kind}: ${title}`,
    folder: `${raw.slug}/${kind}`,
    create: true,
    identifier_field: called,
    summary: `{{${called}}}`,
    slug: nextName(kind, `{{${called}}}`, written).replace(/\.md$/, ''),
    extension: 'md',
    format: 'yaml-frontmatter',
    fields,
  };
}

function fieldsOf(kind: Kind, names: StoryNames): CmsField[] {
  const text: CmsField = {
    name: 'body',
    label: 'text',
    widget: 'richtext',
    required: false,
    modes: ['raw'],
    // What the site would refuse, or print as its signs, has no button.
    buttons: ['italic', 'link', 'bulleted-list', 'numbered-list'],
    editor_components: [],
    hint: 'Paragraphs, lists, *emphasis*, [links](https://example.org), and citations: [@source-id].',
  };
  return [...cmsFields(jsonSchemaOf(kind), names), text];
}

function namesOf({ story, stage }: RawStory): StoryNames {
  return {
    accounts: story[0]?.data.accounts.map(({ id }) => id) ?? [],
    paths: story[0]?.data.paths.map(({ id }) => id) ?? [],
    nodes: stage[0]?.data.nodes.map(({ id }) => id) ?? [],
    links: stage[0]?.data.links.map(({ id }) => id) ?? [],
  };
}
