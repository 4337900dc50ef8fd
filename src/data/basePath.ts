/** The path that a site stands under, as BASE_PATH may write it, with a slash before it and none after: empty at the root of an origin. */
export function basePath(written = ''): string {
  const path = written.replace(/^\/+|\/+$/g, '');
  return path === '' ? '' : `/${path}`;
}
