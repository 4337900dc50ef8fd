/** Builds the site with a PDF of every story, to which its page links. */
process.env.PDF ??= 'on';
await import('./build.ts');
