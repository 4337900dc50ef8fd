const formats = new Map<string, Intl.NumberFormat>();

/** The format of numbers of a language, with these options; made once, for making one takes longer than all that it is asked. */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, options);
  formats.set(key, format);
  return format;
}
