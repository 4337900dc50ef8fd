import { expect, test } from 'vitest';
import { citationsOf } from '#words/citations.ts';
import { storyAt } from '../everyStory.ts';

const story = storyAt('harbour-bridge');
const cited = citationsOf(story, 'https://news.example/harbour-bridge/');
const [page] = cited;

test('the page, every figure and every claim can be cited', () => {
  expect(cited.map(({ id }) => id)).toEqual([
    undefined,
    ...story.figures.map(({ id }) => id),
    ...story.claims.map(({ id }) => id),
  ]);
});

test('the page is cited in three forms, with the day of its last change and its address', () => {
  expect(page).toMatchInlineSnapshot(`
    {
      "apa": "The bridge that stayed up. (2025, January 20). The Lantern Bridge stop. https://news.example/harbour-bridge/",
      "bibtex": "@misc{harbourbridge,
    	year = {2025},
    	month = jan,
    	note = {Version of 2025-01-20},
    	title = {The bridge that stayed up},
    	url = {https://news.example/harbour-bridge/},
    }",
      "id": undefined,
      "plain": "“The bridge that stayed up”. The Lantern Bridge stop. Updated 20 January 2025. https://news.example/harbour-bridge/",
      "title": "The bridge that stayed up",
    }
  `);
});

test('a figure is cited as a part of the page, at its place', () => {
  expect(cited.find(({ id }) => id === 'hours-stuck')).toMatchInlineSnapshot(`
    {
      "apa": "How long it stayed up. (2025, January 20). The bridge that stayed up. https://news.example/harbour-bridge/#hours-stuck",
      "bibtex": "@misc{harbourbridgehoursstuck,
    	year = {2025},
    	month = jan,
    	note = {Version of 2025-01-20},
    	title = {How long it stayed up},
    	url = {https://news.example/harbour-bridge/#hours-stuck},
    }",
      "id": "hours-stuck",
      "plain": "“How long it stayed up”. In: “The bridge that stayed up”. The Lantern Bridge stop. Updated 20 January 2025. https://news.example/harbour-bridge/#hours-stuck",
      "title": "How long it stayed up",
    }
  `);
});

test('a claim is cited with who makes it', () => {
  expect(cited.find(({ id }) => id === story.claims[0]?.id)).toMatchInlineSnapshot(`
    {
      "apa": "The port, in its statement: The bridge stuck because the council fitted a cheaper brake. (2025, January 20). The bridge that stayed up. https://news.example/harbour-bridge/#cheaper-brake",
      "bibtex": "@misc{harbourbridgecheaperbrake,
    	year = {2025},
    	month = jan,
    	note = {Version of 2025-01-20},
    	title = {The port, in its statement: The bridge stuck because the council fitted a cheaper brake},
    	url = {https://news.example/harbour-bridge/#cheaper-brake},
    }",
      "id": "cheaper-brake",
      "plain": "“The port, in its statement: The bridge stuck because the council fitted a cheaper brake”. In: “The bridge that stayed up”. The Lantern Bridge stop. Updated 20 January 2025. https://news.example/harbour-bridge/#cheaper-brake",
      "title": "The port, in its statement: The bridge stuck because the council fitted a cheaper brake",
    }
  `);
});

test('a site that doesn’t know its address says none', () => {
  for (const { plain, apa, bibtex } of citationsOf(story, '/harbour-bridge/'))
    expect(`${plain}${apa}${bibtex}`).not.toMatch(/harbour-bridge\/|url/i);
});
