/** The address of a story’s page: absolute when the site’s origin is known, else from the root. */
export function storyAddress(slug: string, site: URL | undefined): string {
  const path = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${slug}/`;
  return site ? new URL(path, site).href : path;
}
