import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('the site reads its settings from the environment of the process', async () => {
  vi.stubEnv('PORT', '8080');
  vi.stubEnv('CHANNEL_EMAIL', 'help@example.ru');
  const { env } = await import('@/lib/env');
  expect(env).toMatchObject({ port: 8080, channels: { email: 'help@example.ru' } });
});

test('the origin is the public one, or this machine where none is set', async () => {
  const { siteOrigin } = await import('@/lib/env');
  expect(siteOrigin({ siteUrl: 'https://help.example.ru', port: 80 })).toBe(
    'https://help.example.ru',
  );
  expect(siteOrigin({ siteUrl: undefined, port: 4010 })).toBe('http://localhost:4010');
});

test('a wrong environment ends the process with the message', async () => {
  vi.stubEnv('PORT', 'abc');
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exited');
  });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(import('@/lib/env')).rejects.toThrow('exited');
  expect(exit).toHaveBeenCalledWith(1);
  expect(write.mock.calls.join()).toContain('PORT: expected a port number');
});
