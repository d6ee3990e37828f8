import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEVICE_STORAGE } from '@/components/site/device-storage';
import { SETTINGS_COOKIE } from '@/lib/settings';

const FOLDER = 'public/enhance';
const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

test('accessibility.md 86: whatever a script keeps on the device is listed for the reader', () => {
  const names = scripts.flatMap((script) =>
    [...script.matchAll(/const (?:KEY|CACHE) = '([\w-]+)'/g)].map(([, name = '']) => name),
  );
  expect(names.sort()).toEqual(['journal', 'saved-numbers', 'ticks']);
  const listed: string[] = DEVICE_STORAGE.map(({ key }) => key);
  for (const name of [...names, SETTINGS_COOKIE]) expect(listed).toContain(name);
});

test('accessibility.md 86: scripts reach the storages of the device in two places and no other', () => {
  const users = scripts.filter((script) =>
    /localStorage|caches\.open|indexedDB|cookie\b/.test(script),
  );
  expect(users).toHaveLength(2);
  expect(users.every((script) => /function keep\(|const CACHE/.test(script))).toBe(true);
});

test('accessibility.md 75: no script speaks over the reader that people have', () => {
  expect(
    scripts.filter((script) => /speechSynthesis|SpeechSynthesis|\bAudio\(/.test(script)),
  ).toEqual([]);
});

test('accessibility.md 86: the saved sheet is listed too, and one script alone reaches the storage of pages', () => {
  const users = scripts.filter((script) => script.includes('caches.'));
  expect(users).toHaveLength(1);
  const name = /const CACHE = '([\w-]+)'/.exec(users[0] ?? '')?.[1];
  expect(DEVICE_STORAGE.map(({ key }) => key)).toContain(name);
  // The worker looks where the script has put the sheet, and puts nothing anywhere.
  const worker = readFileSync('public/sw.js', 'utf8');
  expect(worker).toContain(`cacheName: '${name}'`);
  expect(worker).not.toMatch(/caches\.open|\.put\(|\.add(All)?\(/);
});
