import { expect, test, vi } from 'vitest';
import { log, logError, loggedPath } from '@/lib/log';

function written(write: () => void): unknown[] {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  write();
  return spy.mock.calls.map(([line]) => JSON.parse(String(line)));
}

test('each entry is one line of JSON with its instant', () => {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  log('info', 'two\nlines', { count: 2 });
  expect(spy.mock.calls).toHaveLength(1);
  expect(String(spy.mock.calls[0]?.[0])).toMatch(/^\{"at":"\d{4}-.*Z","level":"info".*\}\n$/);
});

test('an error comes with its stack, anything else that was thrown as text', () => {
  const entries = written(() => {
    logError('failed', new Error('boom'), { path: '/' });
    logError('failed', 'text');
  });
  expect(entries).toMatchObject([
    {
      level: 'error',
      message: 'failed',
      path: '/',
      error: expect.stringContaining('Error: boom\n'),
    },
    { error: 'text' },
  ]);
});

test('a failed query is logged by its code and its place, without what it was to store', () => {
  const cause = Object.assign(new Error('invalid text "Иванов"'), { code: '22021', severity: 'E' });
  const failed = Object.assign(
    new Error('Failed query: insert params: Иванов,+79161234567', { cause }),
    {
      name: 'DrizzleQueryError',
      query: 'insert',
    },
  );
  const [entry] = written(() => logError('failed', new Error('outer', { cause: failed })));
  expect(JSON.stringify(entry)).not.toMatch(/Иванов|7916/);
  expect(entry).toMatchObject({ error: expect.stringMatching(/^Error 22021\n\s+at /) });
});

test('of an address only the path is logged, and not endlessly', () => {
  expect(loggedPath('/search?q=Иванов#x')).toBe('/search');
  expect(loggedPath(undefined)).toBe('');
  expect(loggedPath(`/${'a'.repeat(500)}`)).toHaveLength(200);
});
