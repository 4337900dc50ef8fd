/** Copies the snippet that a button belongs to, and says below it that it has; where that isn’t allowed, selects it. */
export async function copySnippet(
  button: HTMLButtonElement,
  said: { copied: string; notCopied: string },
): Promise<void> {
  const field = button.parentElement?.querySelector('textarea');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!field || !status) return;
  let copied = true;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    copied = false;
    field.focus();
    field.select();
  }
  status.textContent = copied ? said.copied : said.notCopied;
}
