/** The text of a small script as it stands in a page. Its hash is known by it, so that nothing else may write it another way. */
export const inlineText = (source: string): string => source.replace(/\s+/g, ' ').trim();
