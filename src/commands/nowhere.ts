/** Where a built site seems to stand while a browser reads it, when its origin isn’t known. */
export const NOWHERE = 'http://site.test';
