import { readFileSync } from 'node:fs';
import { parseEnv as parseText } from 'node:util';
import { expect, test } from 'vitest';
import { EXPECTED } from '@/lib/env-variables';
import { parseEnv } from '@/lib/parse-env';

const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

/** The file as it reads with its commented settings switched on. */
const settings = parseText(example.replaceAll(/^# (?=[A-Z_]+=)/gm, ''));

test('.env.example names every setting of the site, and no other', () => {
  const known = Object.keys(EXPECTED);
  expect(known.length).toBeGreaterThan(5);
  expect(Object.keys(settings).sort()).toEqual(known.sort());
});

test('the site accepts every value of .env.example', () => {
  expect(parseEnv(settings)).toMatchObject({ ok: true });
});
