import { expect, test } from 'vitest';
import { faultsOf } from './vocabulary.ts';

test('what keeps to the vocabulary has no fault', () => {
  const claim = { '@type': 'Claim', text: 'The rope was old.', appearance: { '@id': '#letter' } };
  const letter = { '@type': 'NewsArticle', '@id': '#letter', url: 'https://example.org/', datePublished: '2025-01' };
  expect(faultsOf({ '@type': 'Article', hasPart: [claim], citation: letter, isAccessibleForFree: true })).toEqual([]);
});

test.each([
  [{ '@type': 'Claims' }, '"Claims" is no type'],
  [{ '@type': 'name' }, '"name" is no type'],
  [{ '@type': 'Article', titel: 'A' }, 'titel is no property'],
  [{ '@type': 'Article', isBasedOnUrl: 'https://example.org/' }, 'isBasedOnUrl is no property'],
  [{ '@type': 'Article', appearance: { '@type': 'Article' } }, 'Article has no appearance'],
  [{ '@type': 'Claim', appearance: 'a letter' }, 'appearance of Claim can’t be "a letter"'],
  [{ '@type': 'Claim', author: 'The company' }, 'author of Claim can’t be "The company"'],
  [{ '@type': 'Article', datePublished: 'in May' }, 'datePublished of Article can’t be "in May"'],
  [{ '@type': 'Article', url: 'no address' }, 'url of Article can’t be "no address"'],
  [{ '@type': 'Claim', author: { '@type': 'Article' } }, 'author of Claim can’t be {"@type":"Article"}'],
  [{ '@type': 'Article', citation: { '@id': '#x' } }, '#x is no node of this page'],
])('%j: %s', (data, fault) => {
  expect(faultsOf(data)).toContain(fault);
});
