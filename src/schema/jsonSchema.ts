import { z } from 'astro/zod';
import { KINDS, type Kind } from './kinds.ts';
import { once } from './once.ts';

/** A JSON Schema of ours, as far as we read it again: the form of one field, and what stands in it. */
export interface FieldSchema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  /** True for words in the story’s language. */
  prose?: boolean;
  enum?: string[];
  pattern?: string;
  format?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  required?: string[];
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  additionalProperties?: FieldSchema | boolean;
  anyOf?: FieldSchema[];
}

/** The form of a file of this kind as JSON Schema: what an editor may write, with the sentences as descriptions. */
export const jsonSchemaOf = once((kind: Kind) => z.toJSONSchema(KINDS[kind], { io: 'input' }) as FieldSchema);

/** The form of the field at a path, or undefined when there is none of this name. */
export function fieldAt(schema: FieldSchema, path: readonly (string | number)[]): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>((field, step) => {
    if (typeof step === 'number') return field?.items;
    const own = field?.properties?.[step];
    return own ?? (typeof field?.additionalProperties === 'object' ? field.additionalProperties : undefined);
  }, schema);
}
