import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { ADDRESS_HEADER, CODE_HEADER, ENCRYPTED_HEADER, stampRequest } from '@/lib/request-stamp';

function stamped(forwarded: string | undefined, trustedHops: number) {
  const request = new IncomingMessage(new Socket());
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  request.headers[ADDRESS_HEADER] = '203.0.113.7';
  request.headers[CODE_HEADER] = 'MYCODE';
  return { code: stampRequest(request, trustedHops), headers: request.headers };
}

test('what a client says of itself counts for nothing', () => {
  const { code, headers } = stamped('203.0.113.9', 0);
  expect(headers[ADDRESS_HEADER]).toBe('unknown');
  expect(headers[CODE_HEADER]).toBe(code);
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
});

test('behind our own proxies the sender is whom the outermost of them saw', () => {
  expect(stamped('203.0.113.9, 198.51.100.4', 1).headers[ADDRESS_HEADER]).toBe('198.51.100.4');
  expect(stamped('203.0.113.9, 198.51.100.4, 10.0.0.1', 2).headers[ADDRESS_HEADER]).toBe(
    '198.51.100.4',
  );
  expect(stamped('::ffff:198.51.100.4', 1).headers[ADDRESS_HEADER]).toBe('198.51.100.4');
  expect(stamped(undefined, 1).headers[ADDRESS_HEADER]).toBe('unknown');
  expect(stamped('', 1).headers[ADDRESS_HEADER]).toBe('unknown');
});

test.each([
  ['nobody tells', undefined, 1, ''],
  ['a client claims it', 'https', 0, ''],
  ['our proxy says so', 'https', 1, 'yes'],
  ['our proxy says that it is not', 'http', 1, 'no'],
  ['a client claims it to a proxy that adds to the list', 'https, http', 1, 'no'],
  ['the outer of two proxies says so, and both add to the list', 'https, http', 2, 'yes'],
  ['the outer of two proxies says so, and the inner passes it on', 'https', 2, 'yes'],
])('whether a sender came encrypted: %s', (_who, told, trustedHops, expected) => {
  const request = new IncomingMessage(new Socket());
  request.headers[ENCRYPTED_HEADER] = 'yes';
  if (told !== undefined) request.headers['x-forwarded-proto'] = told;
  stampRequest(request, trustedHops);
  expect(request.headers[ENCRYPTED_HEADER]).toBe(expected);
});
