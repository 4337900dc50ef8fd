/** Folders at the top of the site that are no story’s. */
export const SERVED_FOLDERS = ['embed', 'oembed', 'data', 'og', 'places'];

/** Those, and the pages that only the development server has. */
const TAKEN = [...SERVED_FOLDERS, 'desk', 'admin'];

/** Why a story’s folder can’t have this name, which is its address, or undefined. */
export function storyNameFault(name: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return 'The name of a story is its address: use small letters, digits and hyphens.';
  if (TAKEN.includes(name)) return `“/${name}/” is an address of the site itself. Choose another name.`;
  return undefined;
}
