import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskReturnPath } from '@/lib/support/return-path';

test('an operator comes back to the desk page that was asked for', () => {
  for (const path of ['/desk', '/desk/tickets/4820719305', '/desk?view=pending&mine=1']) {
    expect(deskReturnPath(path)).toBe(path);
  }
});

test('what leads anywhere else leads to the queue', () => {
  const elsewhere = [
    ...['//evil.example', '/desk//evil.example', '/desk/../..', 'https://evil.example/desk'],
    ...[
      '/\\evil.example',
      '/desk\\@evil.example',
      '/deskevil',
      '/',
      '',
      undefined,
      null,
      ['/desk'],
    ],
    ...['/desk\n', '/desk#x', 'javascript:alert(1)', '/desk/sign-in', `/desk/${'a'.repeat(400)}`],
  ];
  for (const path of elsewhere) expect(deskReturnPath(path), String(path)).toBe('/desk');
});

test('whatever is asked for, the way stays on this site and at the desk', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => {
      const { origin, pathname } = new URL(deskReturnPath(text), 'https://help.example.ru');
      expect(origin).toBe('https://help.example.ru');
      expect(pathname).toMatch(/^\/desk(?:\/|$)/);
    }),
  );
});
