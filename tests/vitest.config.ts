import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests: no wall clock, no network, no browser, and nothing that one file leaves behind for another. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', isolate: false },
});
