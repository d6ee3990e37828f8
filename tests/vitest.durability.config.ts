import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { takeOwnTemporaryFolder } from './support/temporary-folder';

takeOwnTemporaryFolder();

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rounds with processes that are killed and power that is cut: a minute, and apart from the quick tests. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ['tests/durability/**/*.test.ts'],
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    restoreMocks: true,
    fileParallelism: false,
    testTimeout: 240_000,
  },
});
