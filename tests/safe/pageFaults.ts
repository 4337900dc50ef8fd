import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that a browser follows, or loads from. */
const ADDRESS =
  /^(href|src|srcset|srcdoc|action|formaction|data|xlink:href|component-url|renderer-url|ping|poster|background)$/;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const textOf = ({ childNodes }: Element) => childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** What of a built page its policy would refuse, or should and doesn’t; read by itself, with nothing of what makes the policy. */
export function pageFaults(html: string): string[] {
  const elements = elementsOf(parse(html));
  const value = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
  const at = elements.findIndex((one) => value(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const meta = elements[at];
  if (!meta) return ['has no policy'];
  const policy = new Map(
    (value(meta, 'content') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources] as const;
    }),
  );
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? [];
  const faults: string[] = [];
  for (const [name, expected] of Object.entries({
    'default-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  }))
    if (policy.get(name)?.join(' ') !== expected) faults.push(`${name} is not ${expected}`);
  for (const [name, list] of policy)
    for (const source of list)
      if (!/^'(self|none|sha256-[A-Za-z0-9+/]{43}=)'$/.test(source)) faults.push(`${name} allows ${source}`);
  elements.forEach((element, index) => {
    const { tagName, attrs } = element;
    const text = textOf(element);
    const loads = tagName === 'style' || (tagName === 'script' && !(value(element, 'type') ?? '').includes('json'));
    if (index < at && (loads || tagName === 'link')) faults.push(`<${tagName}> stands before the policy`);
    if (loads && text !== '' && !sources(`${tagName}-src`).includes(hash(text)))
      faults.push(`<${tagName}> is not named: ${text.slice(0, 40)}`);
    for (const { name, value: written } of attrs) {
      if (name === 'style' || name.startsWith('on')) faults.push(`<${tagName} ${name}>`);
      if (ADDRESS.test(name) && /^\s*(javascript|vbscript|data):/i.test(written))
        faults.push(`<${tagName} ${name}="${written.slice(0, 20)}">`);
    }
  });
  return faults;
}

/** What a page is made of. */
export interface Found {
  /** Each kind of element with the names of its attributes. */
  kinds: Set<string>;
  /** Every address that a browser might follow or load. */
  addresses: string[];
  /** All that it says, in its text and in values that are words. */
  words: string;
  /** The data that stand in it as JSON. */
  data: string[];
}

/** Reads a page as a browser does. */
export function foundIn(html: string): Found {
  const elements = elementsOf(parse(html));
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  return {
    kinds: new Set(
      elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName} ${name}`)]),
    ),
    addresses: elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => ADDRESS.test(name)).map(({ value }) => value),
    ),
    words: elements
      .filter((element) => !scripts.includes(element))
      .flatMap((element) => [textOf(element), ...element.attrs.map(({ value }) => value)])
      .join('\n'),
    data: scripts.filter(({ attrs }) => attrs.some(({ value }) => value.includes('json'))).map(textOf),
  };
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsOf)];
}
