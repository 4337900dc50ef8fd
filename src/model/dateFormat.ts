const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a language, for these parts of a date and this time zone; made once, for making one takes longer than all that it is asked. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone });
  formats.set(key, format);
  return format;
}
