import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newDataDir } from '../support/made-store';
import { lookInto, runWriter } from './run-writer';

const ROUNDS = 10;

test('ten times killed under sixteen writers, the store holds every acknowledged request whole', async () => {
  const folder = await newDataDir();
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const life = await runWriter(folder, 40 * round, async (writer) => writer.kill('SIGKILL'));
    expect(life.halves).toBe(0);
    expect(acknowledged.filter((number) => !life.kept.has(number))).toEqual([]);
    acknowledged.push(...life.acknowledged);
  }
  const { kept, halves } = await lookInto(folder);
  expect(halves).toBe(0);
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(5 * ROUNDS);
  await rm(folder, { recursive: true });
});
