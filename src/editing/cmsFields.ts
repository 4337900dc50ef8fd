import type { FieldSchema } from '#schema/jsonSchema.ts';

/** One field of a form, in the words of the CMS. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  [option: string]: unknown;
}

/** The names that a story itself gives: its accounts, paths, nodes and links, for fields that are made of them. */
export interface StoryNames {
  accounts: readonly string[];
  paths: readonly string[];
  nodes: readonly string[];
  links: readonly string[];
}

/** The box of sources holds lines of its own, and not the list that a file has. */
const CITATIONS =
  'One source a line: “the-statement”; “the-paper:company” where one relays an account; “the-register:none” where it speaks for itself. Its words may follow a bar: “the-paper:company | as it said”.';

/** Which of a story’s names stand under a field that has one value a name. */
const NAMED: Readonly<Record<string, keyof StoryNames>> = {
  accounts: 'accounts',
  paths: 'paths',
  'frame.nodes': 'nodes',
  'frame.notes': 'nodes',
  'frame.links': 'links',
};

/**
 * The fields of a form for this mapping, each from its schema. A field that would choose among names that the story doesn’t
 * have is left out. Throws for a shape that no field of the CMS can hold.
 */
export function cmsFields(schema: FieldSchema, names: StoryNames, above = ''): CmsField[] {
  return Object.entries(schema.properties ?? {})
    .map(([name, field]) => ({
      name,
      label: name,
      ...(field.description !== undefined && { hint: field.description }),
      required: schema.required?.includes(name) ?? false,
      ...widgetOf(field, names, `${above}${name}`),
    }))
    .filter(({ widget, options, fields }: CmsField) => {
      const choices = widget === 'select' ? options : widget === 'object' ? fields : undefined;
      return !Array.isArray(choices) || choices.length > 0;
    });
}

function widgetOf(field: FieldSchema, names: StoryNames, path: string): { widget: string; [option: string]: unknown } {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (/^(account|for)$/.test(last)) return select([...names.accounts, ...(last === 'for' ? ['none'] : [])]);
  if (field.enum) return select(field.enum);
  switch (field.type) {
    case 'string':
      return {
        widget: 'string',
        ...(field.pattern !== undefined && { pattern: [field.pattern, field.description ?? ''] }),
      };
    case 'number':
    case 'integer':
      return { widget: 'number', value_type: field.type === 'integer' ? 'int' : 'float', ...limits(field) };
    case 'boolean':
      return { widget: 'boolean', default: field.default === true };
    case 'array':
      return listOf(field, names, path);
    case 'object':
      return { widget: 'object', collapsed: true, fields: within(field, names, path) };
    default:
      throw new Error(`No form field can hold ${path}. Give it one type in the schema, or a field of its own here.`);
  }
}

function select(options: readonly string[]) {
  return { widget: 'select', options };
}

function limits({ minimum, maximum }: FieldSchema) {
  return { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) };
}

function listOf({ items = {}, minItems }: FieldSchema, names: StoryNames, path: string) {
  const least = minItems === undefined ? {} : { min: minItems };
  if (items.anyOf) return { widget: 'citations', hint: CITATIONS };
  if (items.enum) return { ...select(items.enum), multiple: true, ...least };
  if (items.type === 'string') return { widget: 'list', ...least };
  return { widget: 'list', ...least, collapsed: true, fields: cmsFields(items, names, `${path}.`) };
}

/** The fields of a mapping, or one field a name where the story gives the names. */
function within(field: FieldSchema, names: StoryNames, path: string): CmsField[] {
  const each = typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined;
  const named = NAMED[path];
  if (!each || !named) return cmsFields(field, names, `${path}.`);
  return names[named].map((name) => ({
    name,
    label: name,
    required: false,
    ...widgetOf(each, names, `${path}.${name}`),
    ...(each.description !== undefined && { hint: each.description }),
  }));
}
