/** The address of a path of the site (without a slash before it): absolute where the site’s origin is given, else from the root. */
export function siteAddress(path: string, site?: URL): string {
  const rooted = import.meta.env.BASE_URL + path;
  return site ? new URL(rooted, site).href : rooted;
}

/** The address of a story’s page: absolute where the site’s origin is given, else from the root. */
export function storyAddress(slug: string, site?: URL): string {
  return siteAddress(`${slug}/`, site);
}
