{
  const asked = new URLSearchParams(location.search);
  for (const [group, usual] of Object.entries({ theme: 'auto', motion: 'on', lens: 'both' })) {
    let value = group === 'lens' ? asked.get(group) : null;
    try {
      value ??= localStorage.getItem(group);
    } catch {
      value ??= usual;
    }
    document.documentElement.dataset[group] = value ?? usual;
  }
}
