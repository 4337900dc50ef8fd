import type { z } from 'astro/zod';

interface Def {
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  out?: z.ZodType;
}

/** What is wrong with a value, one “field: sentence” each. */
export function sentencesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Every field of a schema, those of nested mappings too, with its description, or what is said when it is a symbol. */
export function fieldsOf(schema: z.ZodType, prefix = ''): Record<string, string> {
  const { shape } = schema as z.ZodType & { shape?: Record<string, z.ZodType> };
  if (shape)
    return Object.fromEntries(
      Object.entries(shape).flatMap(([name, field]) => [
        [prefix + name, wordsOf(field)],
        ...Object.entries(fieldsOf(field, `${prefix}${name}.`)),
      ]),
    );
  const inner = within(schema);
  return inner ? fieldsOf(inner, prefix) : {};
}

function wordsOf(field: z.ZodType): string {
  for (let at: z.ZodType | undefined = field; at; at = within(at)) if (at.description) return at.description;
  return field.safeParse(Symbol('wrong')).error?.issues[0]?.message ?? '';
}

function within(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, element, valueType, out } = schema.def as Def;
  return innerType ?? element ?? valueType ?? out;
}
