import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { takeOwnTemporaryFolder } from './support/temporary-folder';

takeOwnTemporaryFolder();

const root = fileURLToPath(new URL('..', import.meta.url));
const emptyModule = fileURLToPath(new URL('support/empty-module.ts', import.meta.url));

/** Test files that put a module in another's place or load one afresh: they would meet what others have loaded before. */
const ALONE = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => join('tests', path))
  .filter((path) =>
    /vi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(join(root, path), 'utf8')),
  );
const ELSEWHERE = ['tests/e2e/**', 'tests/durability/**'];

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
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    // One more than it takes by itself on a machine of two processors.
    maxWorkers: '100%',
    projects: [
      // Loading every module anew for each of 140 files took as much of the processors as the tests themselves.
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, exclude: ELSEWHERE } },
    ],
  },
});
