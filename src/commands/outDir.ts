/** Where the finished site stands, and where the next one is made. */
export const SITE = process.env.OUT_DIR ?? 'dist';
export const NEXT = `${SITE}.next`;
export const LAST = `${SITE}.last`;
