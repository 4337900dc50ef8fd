import type { FieldSchema } from '#schema/jsonSchema.ts';

/** Every field of a JSON Schema as a path, with `*` for a name of the story’s own. */
export function schemaFields(schema: FieldSchema, prefix = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    prefix + name,
    ...schemaFields(field, `${prefix}${name}.`),
  ]);
  const any =
    typeof schema.additionalProperties === 'object' ? schemaFields(schema.additionalProperties, `${prefix}*.`) : [];
  return [...own, ...any, ...(schema.items ? schemaFields(schema.items, prefix) : [])];
}
