import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEVICE_STORAGE } from '@/components/site/device-storage';

const FOLDER = 'public/enhance';
const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

test('accessibility.md 86: what scripts keep on the device is listed for the reader, and nothing else is', () => {
  const kept = scripts
    .filter((script) => /\b(?:readKept|keep)\(/.test(script) && !script.includes('function keep('))
    .map((script) => /const KEY = '(\w+)'/.exec(script)?.[1]);
  expect(kept.length).toBeGreaterThanOrEqual(2);
  const listed: string[] = DEVICE_STORAGE.map(({ key }) => key);
  for (const key of kept) expect(listed).toContain(key);
});

test('accessibility.md 86: scripts reach the storage of the device through one file', () => {
  const users = scripts.filter((script) => script.includes('localStorage'));
  expect(users).toHaveLength(1);
});
