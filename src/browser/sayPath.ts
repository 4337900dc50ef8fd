for (const radio of document.getElementsByName('who')) {
  if (!(radio instanceof HTMLInputElement)) continue;
  const say = () => {
    radio.closest('[data-piece]')?.setAttribute('data-path', radio.value);
  };
  if (radio.checked) say();
  radio.addEventListener('change', () => requestAnimationFrame(() => setTimeout(say)));
}
