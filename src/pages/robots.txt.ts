import type { APIContext } from 'astro';
import { siteAddress } from '#layouts/storyAddress.ts';

/** Everything may be read: what is not to be indexed says so itself. The sitemap is named where the site has an address. */
export function GET({ site }: APIContext): Response {
  const map = site ? `\nSitemap: ${siteAddress('sitemap-index.xml', site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
