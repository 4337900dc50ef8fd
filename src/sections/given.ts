/** Something without what it doesn’t have: the props of an island stand in the page, and undefined ones would be named there too. */
export function given<One extends object>(one: One): One {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as One;
}
