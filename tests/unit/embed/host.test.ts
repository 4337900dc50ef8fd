import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';

const room = path.resolve(import.meta.dirname, '../../../src/embed');
const read = (file: string) => readFileSync(path.join(room, file), 'utf8');

describe('what is served as it is written', () => {
  test.each(['host.js', 'theme.ts'])(
    '%s runs in a browser as it stands: it imports nothing, exports nothing, has no types',
    (file) => {
      expect(() => new Script(read(file))).not.toThrow();
    },
  );

  test('no script of an embed stores anything, asks anybody, or reads who is around it', () => {
    const source = ['host.js', 'theme.ts', 'child.ts', 'heightMessages.ts', 'page.ts', 'asked.ts', 'aimLinks.ts']
      .map(read)
      .join('\n');
    expect(source).not.toMatch(
      /localStorage|sessionStorage|cookie|fetch\(|XMLHttp|sendBeacon|document\.referrer|ancestorOrigins/,
    );
  });
});
