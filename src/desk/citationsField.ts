import { createElement } from 'react';
import { citationLines, citationsIn, type Written } from '#editing/citationLines.ts';

interface Props {
  value: unknown;
  field: { get: (option: string) => unknown };
  forID: string;
  classNameWrapper: string;
  onChange: (value: Written[]) => void;
}

/**
 * The sources of an entry in the forms: one a line, in the short form that `npm run new` takes too. It keeps no state and
 * uses no hook, since the forms bring a React of their own.
 */
export function citationsField({ value, field, forID, classNameWrapper, onChange }: Props) {
  return createElement('textarea', {
    id: forID,
    className: classNameWrapper,
    rows: 4,
    'aria-label': String(field.get('label')),
    defaultValue: citationLines(listOf(value)),
    onChange: ({ target }: { target: HTMLTextAreaElement }) => {
      onChange(citationsIn(target.value));
    },
  });
}

/** The value as a plain list; the CMS may give one of its own making. */
function listOf(value: unknown): Written[] {
  const plain = (value as { toJS?: () => unknown } | undefined)?.toJS?.() ?? value;
  return Array.isArray(plain) ? (plain as Written[]) : [];
}
