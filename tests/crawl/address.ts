/** An address that stands in a file of a site. */
export interface Address {
  written: string;
  /** What it is for, as the file says it: an attribute, a field. */
  as: string;
  /** Where it is read from, when that is not the file itself. */
  base?: string;
  /** Whether it is read away from the site, where it has to name the origin. */
  leaves?: boolean;
  /** Whether it is a name that happens to look like an address, so that its fragment is no place of a page. */
  name?: boolean;
}
