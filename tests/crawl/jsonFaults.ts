import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { addressOf, fileAt, type Site } from './site.ts';

/** oEmbed 1.0 for the type “rich”, by its sections 2.3.4.1 and 2.3.4.4: fields that we send more of are allowed. */
const OEMBED: AnySchema = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
    title: { type: 'string', minLength: 1 },
    provider_name: { type: 'string', minLength: 1 },
    provider_url: { type: 'string', minLength: 1 },
    thumbnail_url: { type: 'string', minLength: 1 },
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
  },
  dependentRequired: { thumbnail_url: ['thumbnail_width', 'thumbnail_height'] },
};

/** Where a JSON of a site is not what its schema says: that of oEmbed, or the one of the site’s own that it names. */
export function jsonFaults(site: Site): string[] {
  return [...site.files.keys()]
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
      const data = read(file, site);
      const schema = file.startsWith('oembed/') ? OEMBED : ownSchema(data, file, site);
      if (schema === undefined || ajv.validate(schema, data)) return [];
      return (ajv.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath || '/'} ${message ?? ''}`);
    });
}

/** The schema that a JSON names, when it is one of the site’s own. */
function ownSchema(data: unknown, file: string, site: Site): AnySchema | undefined {
  const { $schema } = (data ?? {}) as { $schema?: unknown };
  if (typeof $schema !== 'string') return undefined;
  const url = new URL($schema, addressOf(file, site));
  const at = url.origin === site.home.origin ? fileAt(url, site) : { fault: '' };
  return 'file' in at ? (read(at.file, site) as AnySchema | undefined) : undefined;
}

/** What a file says as JSON; undefined for what is none, which the crawler says. */
function read(file: string, site: Site): unknown {
  try {
    return JSON.parse(site.files.get(file)?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
