/** How many marks a row of a chart has room for. */
export const ROW_ROOM = { people: 5, units: 13 } as const;
