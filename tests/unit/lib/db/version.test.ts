import { expect, test } from 'vitest';
import { versionFault } from '@/lib/db/open-postgres';

test('a server older than PostgreSQL 15 is refused by its version', () => {
  expect(versionFault(150_000)).toBeUndefined();
  expect(versionFault(180_006)).toBeUndefined();
  expect(versionFault(140_020)).toBe(
    'PostgreSQL 15 or newer is needed; the server at DATABASE_URL is 14.',
  );
});
