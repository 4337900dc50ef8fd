setTimeout(() => {
  for (const link of document.querySelectorAll('link'))
    if (link.rel === 'stylesheet' && !link.sheet) {
      link.onload = () => (link.media = 'all');
      link.media = 'print';
    }
}, 5000);
