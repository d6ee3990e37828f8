import { expect, test } from 'vitest';
import { refusalOf } from '@/lib/http/check-request';
import { checkRequestForm } from '@/lib/support/check-request-form';
import { issueFormToken } from '@/lib/support/form-token';

const secret = Buffer.alloc(32, 5);
const now = new Date('2026-12-04T09:00:00Z');
const SECOND_MS = 1_000;
const token = issueFormToken(secret, now.getTime() - 60 * SECOND_MS);
const whole = {
  token,
  name: 'Иванова Анна',
  topic: 'documents',
  message: 'Где моя справка?',
  answerWay: 'site',
  consent: 'yes',
};

function check(given: Record<string, string> = {}, hasEmail = false) {
  const data = new FormData();
  for (const [field, text] of Object.entries({ ...whole, ...given })) data.set(field, text);
  return checkRequestForm(data, { now, secret, hasEmail, honeypot: 'website' });
}

/** The page that a form leads to; fails when the form is taken. */
function shown(given: Record<string, string>, hasEmail = false) {
  const checked = check(given, hasEmail);
  if (checked.kind !== 'show') throw new Error('the form was taken');
  return checked.state;
}

test('a whole form is taken, and only what was chosen to answer by goes along', () => {
  expect(check()).toMatchObject({ kind: 'ready', values: { answerWay: 'site', phone: undefined } });
  expect(check({ phone: 'не звоните', email: 'x' })).toMatchObject({
    kind: 'ready',
    values: { phone: undefined, email: undefined },
  });
  expect(check({ answerWay: 'phone', phone: '8 916 123-45-67' })).toMatchObject({
    values: { phone: '+79161234567' },
  });
  expect(check({ answerWay: 'email', email: 'a@b.ru' }, true)).toMatchObject({
    values: { email: 'a@b.ru' },
  });
});

test('an empty form tells every error at once', () => {
  const empty = { name: '', topic: '', message: '', answerWay: '', consent: '' };
  const state = shown(empty);
  expect(state.kind === 'rejected' && Object.keys(state.errors)).toEqual([
    'name',
    'topic',
    'message',
    'answerWay',
    'consent',
  ]);
});

test.each([
  ['a foreign topic', { topic: 'taxes' }, 'topic'],
  [
    'a way of answering that this site does not have',
    { answerWay: 'email', email: 'a@b.ru' },
    'answerWay',
  ],
  ['a name of 300 letters', { name: 'я'.repeat(300) }, 'name'],
  ['a story of 100,000 letters', { message: 'я'.repeat(100_000) }, 'message'],
  ['control characters alone', { message: '\u0000\u0007\u202e' }, 'message'],
  ['a phone of no country', { answerWay: 'phone', phone: '+999' }, 'phone'],
  ['a consent with another value', { consent: 'on' }, 'consent'],
])('%s is refused with a sentence, and what was typed stays', (_, given, field) => {
  const state = shown(given);
  expect(state).toMatchObject({ kind: 'rejected', errors: { [field]: expect.any(String) }, token });
  expect(state.typed).toMatchObject({ ...given });
});

test('hostile text is text', () => {
  const message = "'; DROP TABLE tickets;-- <script>alert(1)</script> 😀 \u202eабв";
  expect(check({ message, name: '<b>Анна</b>' })).toMatchObject({
    values: { message: message.replace('\u202e', ''), name: '<b>Анна</b>' },
  });
});

test.each([
  ['missing', ''],
  ['forged', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
  ['of another site', issueFormToken(Buffer.alloc(32, 6), now.getTime())],
  ['expired', issueFormToken(secret, now.getTime() - 4 * 24 * 3_600 * SECOND_MS)],
])(
  'a token that is %s is made anew, with the text as it was, and then the form is taken',
  (_, bad) => {
    const state = shown({ token: bad });
    expect(state).toMatchObject({
      kind: 'refused',
      typed: { message: whole.message, name: whole.name },
    });
    expect(state.token).not.toBe(bad);
    const data = new FormData();
    for (const [field, text] of Object.entries({ ...whole, token: state.token }))
      data.set(field, text);
    const later = new Date(now.getTime() + 5 * SECOND_MS);
    expect(
      checkRequestForm(data, { now: later, secret, hasEmail: false, honeypot: 'website' }),
    ).toMatchObject({ kind: 'ready' });
  },
);

test('a form that comes back at once, or with the hidden field filled in, has to be sent again', () => {
  const quick = issueFormToken(secret, now.getTime() - SECOND_MS);
  expect(shown({ token: quick })).toMatchObject({ kind: 'refused', token: quick });
  expect(shown({ website: 'https://spam.example' })).toMatchObject({ kind: 'refused' });
  expect(JSON.stringify(shown({ website: 'https://spam.example' }))).not.toContain('spam.example');
});

test('data that nobody should send is named, hidden on demand, and passes only by choice', () => {
  const message = 'Карта 2200 1234 5678 9019, код 482911';
  expect(shown({ message })).toMatchObject({
    kind: 'sensitive',
    isHidden: false,
    names: ['номер банковской карты', 'код подтверждения'],
    typed: { message },
  });
  expect(shown({ message, sensitive: 'hide' })).toMatchObject({
    isHidden: true,
    typed: { message: 'Карта [номер карты скрыт], код [код скрыт]' },
  });
  expect(check({ message, sensitive: 'send' })).toMatchObject({ kind: 'ready' });
});

test('a megabyte, a form of another site and one without length never reach the page', () => {
  const host = 'help.example.ru';
  expect(refusalOf('POST', '/request', { host, 'content-length': '1048576' })).toBe(413);
  expect(refusalOf('POST', '/request', { host, origin: 'https://evil.example' })).toBe(403);
  expect(
    refusalOf('POST', '/request', { host, origin: 'https://help.example.ru' }),
  ).toBeUndefined();
  expect(refusalOf('POST', '/request/status', { host })).toBeUndefined();
});
