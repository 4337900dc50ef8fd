/**
 * The page of a previewer with the height of each embed beside its option, for its script to tell: `tall` are pixels by the name
 * of the piece.
 */
export function putTall(html: string, tall: ReadonlyMap<string, number>): string {
  return html.replace(/(<option value="([^"]+)" data-tall=")"/g, (_all, before: string, piece: string) => {
    return `${before}${String(tall.get(piece) ?? '')}"`;
  });
}
