import { expect, test } from 'vitest';
import { newId } from '@/lib/db/new-id';

const now = new Date('2026-12-04T09:00:00.123Z');

test('an id is a UUID of version 7 that begins with its instant', () => {
  const id = newId(now);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(now.getTime());
});

test('ids of one instant rise, so that they keep the order of what happened', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(now));
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
