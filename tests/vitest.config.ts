import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const emptyModule = fileURLToPath(new URL('support/empty-module.ts', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // 'server-only' throws outside a React server build; under vitest everything is the server.
      { find: 'server-only', replacement: emptyModule },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/durability/**'],
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    // One more than it takes by itself on a machine of two processors.
    maxWorkers: '100%',
  },
});
