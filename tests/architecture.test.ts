import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cruiseTree } from './architecture/cruise-tree';
import { PLANTS, plantFaults } from './architecture/planted-faults';
import {
  clientFiles,
  clockReaders,
  envReaders,
  longFiles,
  readProduct,
} from './architecture/source-rules';
import rules from './dependency-cruiser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that run in the browser. Citizen pages ship no framework, so each addition is a decision. */
const CLIENT_FILES = [
  'components/desk/act-form.tsx',
  'components/desk/answer-form.tsx',
  'components/desk/note-form.tsx',
  'components/desk/password-form.tsx',
  'components/desk/repeat-act.tsx',
  'components/desk/sign-in-form.tsx',
  'components/site/kept-addition.tsx',
  'components/site/request-acts.tsx',
  'components/site/request-form.tsx',
  'components/site/status-form.tsx',
];

test('imports go one way: content, lib, components, app, server', async () => {
  const tree = await cruiseTree(root);
  // A checker that reads nothing finds nothing: it must see edges that are known to exist.
  expect(tree.edges).toContain('app/(site)/page.tsx → content/index.ts');
  expect(tree.edges).toContain('lib/clock.ts → lib/env.ts');
  expect(tree.files.length).toBeGreaterThan(60);
  expect(tree.violations).toEqual([]);
});

test('every rule of direction catches its planted fault, and nothing sound', async () => {
  const folder = await plantFaults();
  const { violations } = await cruiseTree(folder);
  await rm(folder, { recursive: true });
  const planted = PLANTS.map(({ rule, from }) => `${rule}: ${from}`);
  const caught = violations.map((violation) => violation.split(' → ')[0]);
  expect([...new Set(caught)].sort()).toEqual(planted.sort());
  expect(new Set(PLANTS.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
});

test('only the listed files run in the browser', async () => {
  expect(clientFiles(await readProduct(root))).toEqual(CLIENT_FILES);
});

test('only lib/clock.ts reads the clock', async () => {
  expect(clockReaders(await readProduct(root))).toEqual(['lib/clock.ts']);
});

test('only lib/env.ts reads the environment', async () => {
  expect(envReaders(await readProduct(root))).toEqual(['lib/env.ts']);
});

test('no file outlives its one idea: 200 lines at most, content apart', async () => {
  expect(longFiles(await readProduct(root))).toEqual([]);
});

test('the readers of source text see what they look for, and only that', () => {
  const file = (path: string, text: string) => ({ path, text });
  const files = [
    file('components/a.tsx', "'use client';\n"),
    file('components/b.tsx', "// 'use client'\nexport const b = 'use client';\n"),
    file('lib/c.ts', 'const now = Date.now();'),
    file('lib/d.ts', 'const now = new Date();'),
    file('lib/e.ts', 'const now = new Date;'),
    file('lib/f.ts', '/** Not `new Date()`. */\nconst at = new Date(now);'),
    file('lib/g.ts', 'const port = process.env.PORT;'),
    file('lib/h.ts', 'const { env } = process;'),
    file('lib/i.ts', 'line\n'.repeat(200)),
    file('lib/j.ts', 'line\n'.repeat(201)),
    file('content/k.ts', 'line\n'.repeat(500)),
  ];
  expect(clientFiles(files)).toEqual(['components/a.tsx']);
  expect(clockReaders(files)).toEqual(['lib/c.ts', 'lib/d.ts', 'lib/e.ts']);
  expect(envReaders(files)).toEqual(['lib/g.ts', 'lib/h.ts']);
  expect(longFiles(files)).toEqual(['lib/j.ts']);
});
