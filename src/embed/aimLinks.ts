/**
 * The HTML of a piece with every link to a place of its own kept inside the frame, and every link to a place that isn’t in it
 * led to the story’s page, `story` being its address. All other links take the target of the document’s base.
 */
export function aimLinks(html: string, story: string): string {
  const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
  return html.replace(/(<a\s(?:[^>]*\s)?)href="#([^"]*)"/g, (_all, before: string, id: string) =>
    ids.has(id) ? `${before}href="#${id}" target="_self"` : `${before}href="${story}#${id}"`,
  );
}

/** The same for links that an instrument makes once it is awake: aimed at the moment they are followed. */
export function aimLateLinks(story: string): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element && target.closest('a[href^="#"]');
      if (!link) return;
      const place = link.getAttribute('href') ?? '';
      if (document.getElementById(place.slice(1))) link.setAttribute('target', '_self');
      else link.setAttribute('href', `${story}${place}`);
    },
    true,
  );
}
