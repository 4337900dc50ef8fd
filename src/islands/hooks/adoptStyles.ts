const adopted = new Set<string>();

/** Puts a style sheet into the page, after those that it was served with; once, however many islands ask for it. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
