/**
 * Gives each text that is marked for it a button that copies it, and a place to say that it has; where copying isn’t allowed, the
 * text is selected. What is said of a text goes when it changes, or when another is copied.
 */
export function addCopyButtons(words: Record<'copy' | 'copied' | 'notCopied', string>): void {
  const said: HTMLElement[] = [];
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    const place = document.createElement('span');
    const title = text.closest('.snippet')?.querySelector('h3')?.textContent.trim();
    button.type = 'button';
    button.textContent = words.copy;
    button.ariaLabel = `${words.copy}: ${[text.dataset.copy, title].filter(Boolean).join(', ')}`;
    button.disabled = textOf(text) === '';
    place.className = 'label';
    place.role = 'status';
    said.push(place);
    text.after(button, place);
    text.addEventListener('input', () => {
      button.disabled = textOf(text) === '';
      place.textContent = '';
    });
    button.addEventListener('click', () => {
      for (const other of said) other.textContent = '';
      void copy(text).then((copied) => {
        place.textContent = copied ? words.copied : words.notCopied;
      });
    });
  }
}

const textOf = (text: HTMLElement) => (text instanceof HTMLTextAreaElement ? text.value : text.textContent);

async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(textOf(text));
    return true;
  } catch {
    if (text instanceof HTMLTextAreaElement) {
      text.focus();
      text.select();
    } else getSelection()?.selectAllChildren(text);
    return false;
  }
}
