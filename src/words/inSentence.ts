/** The name of an account as it stands within an English sentence: “the port”. */
export function inSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}
