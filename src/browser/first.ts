{
  const asked = new URLSearchParams(location.search);
  const groups = { theme: ['auto', 'light', 'dark'], motion: ['on', 'off'], lens: ['both', 'first', 'second'] };
  for (const [group, known] of Object.entries(groups)) {
    let value = group === 'lens' ? asked.get(group) : null;
    try {
      value ??= localStorage.getItem(group);
    } catch {}
    document.documentElement.dataset[group] = known.find((one) => one === value) ?? known[0];
  }
  /* Who opens the page at its top sees no more at first: `settlePage` draws the rest. */
  if (
    !location.hash &&
    performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'navigate')
  )
    document.documentElement.classList.add('is-fresh');
}
