/**
 * Data as JSON that may stand inside a `<script>`: what would end the element, or begin a comment in it, is written as an
 * escape, which JSON reads as the same text.
 */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
