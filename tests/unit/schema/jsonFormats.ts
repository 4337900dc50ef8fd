/** The formats of JSON Schema that ours use: a day, and an address. */
export const jsonFormats = {
  date: /^\d{4}-\d\d-\d\d$/,
  uri: (text: string) => URL.canParse(text),
};
