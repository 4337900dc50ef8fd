import type { APIContext } from 'astro';
import leaveContents from '#browser/leaveContents.js?raw';
import places from '#browser/places.js?raw';
import { allStories } from '#data/allStories.ts';
import { placeWords } from '#words/placeWords.ts';

export async function getStaticPaths() {
  const langs = new Set((await allStories()).map(({ lang }) => lang));
  return [...langs].map((lang) => ({ params: { lang } }));
}

/** The script of the places of a page, with its words, and of its contents; asked for at the first touch, by `askForPlaces`. */
export function GET({ params }: APIContext): Response {
  const words = JSON.stringify(placeWords(params.lang ?? 'en'));
  const script = `{
${places}
places(${words});
${leaveContents}
leaveContents(document.querySelector('.bar-contents'));
}
`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
