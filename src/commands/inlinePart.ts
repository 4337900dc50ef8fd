/** A script or a style sheet that is written into a page; places are offsets in its HTML. */
export interface InlinePart {
  tag: 'script' | 'style';
  text: string;
  /** Whether it is a script that runs only when the page is read to its end. */
  late: boolean;
  inHead: boolean;
  start: number;
  textStart: number;
  textEnd: number;
  end: number;
}

/** Kinds of `<script>` that are data, which no browser runs. */
const DATA = new Set(['application/ld+json', 'application/json']);

/** Whether an element of these attributes is a part, and whether it runs late; undefined where it is data, or stands elsewhere. */
export function kindOfPart(
  tag: 'script' | 'style',
  value: (name: string) => string | undefined,
): { late: boolean } | undefined {
  const type = value('type')?.trim().toLowerCase() ?? '';
  if (tag === 'script' && (value('src') !== undefined || DATA.has(type))) return undefined;
  return { late: type === 'module' };
}
