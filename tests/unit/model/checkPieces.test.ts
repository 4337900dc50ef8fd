import { describe, expect, test } from 'vitest';
import { checkPieces } from '#model/checkPieces.ts';
import { findings } from '../build.ts';

const pieces = (...ids: string[]) => ({ story: { pieces: ids.map((id) => ({ id, title: id })) } });

test('nothing is found where every folder has its piece, and every piece its folder', () => {
  expect(findings(checkPieces, { story: pieces('opening', 'timeline', 'sources'), timeline: { stop: {} } })).toBe('');
});

test('a folder whose files cannot be read is not empty', () => {
  expect(findings(checkPieces, { story: pieces('timeline', 'sources') }, ['timeline/'])).toBe('');
});

describe('a piece is refused', () => {
  test('when its folder is empty', () => {
    expect(findings(checkPieces, { story: pieces('sources', 'gates') })).toMatchInlineSnapshot(
      `"lift/story.md → pieces.1.id: There is nothing in gates/ yet. Add a file there, or leave the piece out."`,
    );
  });
  test('when it stands twice, at its second place', () => {
    expect(findings(checkPieces, { story: pieces('opening', 'sources', 'opening') })).toMatchInlineSnapshot(
      `"lift/story.md → pieces.2.id: “opening” stands twice. Name each piece once."`,
    );
  });
});

test('a folder with files that no piece shows is refused', () => {
  expect(findings(checkPieces, { story: pieces('opening', 'sources'), gates: { guard: {} } })).toMatchInlineSnapshot(
    `"lift/story.md → pieces: There are files in gates/, but no piece shows them. Add “- id: gates” with its title."`,
  );
});
