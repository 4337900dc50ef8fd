/** The address of a path of the site (without a slash before it): absolute when the site’s origin is known, else from the root. */
export function siteAddress(path: string, site: URL | undefined): string {
  const rooted = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
  return site ? new URL(rooted, site).href : rooted;
}

/** The address of a story’s page: absolute when the site’s origin is known, else from the root. */
export function storyAddress(slug: string, site: URL | undefined): string {
  return siteAddress(`${slug}/`, site);
}
