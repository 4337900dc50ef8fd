import { expect, test } from 'vitest';
import { linkedPage } from '#model/linkedPage.ts';
import { story } from '../build.ts';
import { faultsOf } from './vocabulary.ts';

test('a page beside a story says what it is and which story it is about, within the vocabulary', () => {
  const page = { title: 'Put it into your page', dek: 'Choose a piece.', address: 'https://example.org/lift/embed/' };
  const told = linkedPage(page, story(), 'https://example.org/lift/');
  expect(faultsOf(told)).toEqual([]);
  expect(told).toMatchObject({
    '@type': 'WebPage',
    url: page.address,
    name: page.title,
    about: { '@id': 'https://example.org/lift/', headline: 'The lift that stopped' },
  });
});
