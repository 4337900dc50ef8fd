import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests: no wall clock, no network, no browser, and nothing that one file leaves behind for another. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  // A busy machine may take its time.
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
