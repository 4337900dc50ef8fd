// @ts-check
/*
  Fits each frame of this site to what it shows: <script async src="https://…/embed.js"></script>, once a page, anywhere.
  It reads nothing of your page but its frames, sets nothing but their height, and sends nothing anywhere. A copy on your own
  server works too: write data-site="https://…/" on the script, with the address that the frames come from.
*/
{
  const script = /** @type {HTMLScriptElement | null} */ (
    document.currentScript ?? document.querySelector('script[src*="/embed.js"]')
  );
  const site = script ? new URL('embed/', script.dataset.site || script.src).href : '';
  const started = /** @type {{ embedSites?: string[] }} */ (window);

  const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => site && frame.src.startsWith(site));

  // A frame that loaded before this script has spoken already: asked, it says its height again.
  const ask = () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'embed-hello' }, '*');
  };

  if (!started.embedSites?.includes(site)) {
    started.embedSites = [...(started.embedSites ?? []), site];
    addEventListener('message', ({ source, data }) => {
      const height = data?.type === 'embed-size' ? data.height : undefined;
      if (!Number.isFinite(height) || height < 1 || height > 200000) return;
      for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
    });
    addEventListener('resize', ask);
  }
  ask();
}
