import { expect, test } from 'vitest';
import { describeFaults, parseEnv } from '@/lib/parse-env';

test('an empty environment gives the defaults', () => {
  expect(parseEnv({})).toEqual({
    ok: true,
    env: {
      port: 3000,
      host: undefined,
      siteUrl: undefined,
      appEnv: 'production',
      fixedNowMs: undefined,
      clockStart: undefined,
      keepsPages: true,
      freshnessDays: 365,
      databaseUrl: undefined,
      dataDir: 'data',
      mail: undefined,
      retentionDays: 180,
      trustedProxyHops: 0,
      channels: {},
    },
  });
});

test('an empty or blank variable counts as not set', () => {
  expect(parseEnv({ PORT: '', SITE_URL: '  ', CHANNEL_EMAIL: '', APP_CLOCK: '' })).toEqual(
    parseEnv({}),
  );
});

test('every variable reaches its setting', () => {
  const parsed = parseEnv({
    PORT: '8080',
    HOST: '::1',
    SITE_URL: 'https://Help.Example.ru/',
    APP_ENV: 'test',
    APP_CLOCK: '2026-12-04T20:00:00+03:00',
    APP_CLOCK_RUNS: '1',
    PAGE_CACHE: 'off',
    FRESHNESS_DAYS: ' 30 ',
    DATABASE_URL: 'postgresql://help:secret@db/help',
    DATA_DIR: '/var/lib/help-centre',
    SMTP_URL: 'smtps://help:secret@mail.example.ru:465',
    MAIL_FROM: 'Помощь <help@example.ru>',
    RETENTION_DAYS: '90',
    APP_SECRET: '0123456789abcdef0123456789abcdef',
    TRUSTED_PROXY_HOPS: '2',
    CHANNEL_CHAT_URL: 'https://chat.example.ru/start?from=help',
    CHANNEL_FORM_URL: 'https://example.ru/form',
    CHANNEL_EMAIL: 'help@example.ru',
    CHANNEL_SMS: '+79990000000',
    CHANNEL_MESSENGER_URL: 'https://example.ru/bot',
    CHANNEL_APP_URL: 'https://example.ru/app',
  });
  expect(parsed).toEqual({
    ok: true,
    env: {
      port: 8080,
      host: '::1',
      siteUrl: 'https://help.example.ru',
      appEnv: 'test',
      fixedNowMs: Date.UTC(2026, 11, 4, 17),
      clockStart: 'with-process',
      keepsPages: false,
      freshnessDays: 30,
      databaseUrl: 'postgresql://help:secret@db/help',
      dataDir: '/var/lib/help-centre',
      mail: {
        smtpUrl: 'smtps://help:secret@mail.example.ru:465',
        from: 'Помощь <help@example.ru>',
      },
      retentionDays: 90,
      appSecret: '0123456789abcdef0123456789abcdef',
      trustedProxyHops: 2,
      channels: {
        chat: 'https://chat.example.ru/start?from=help',
        form: 'https://example.ru/form',
        email: 'help@example.ru',
        sms: '+79990000000',
        messenger: 'https://example.ru/bot',
        app: 'https://example.ru/app',
      },
    },
  });
});

const WRONG: [variable: string, value: string][] = [
  ['PORT', 'abc'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['HOST', 'http://localhost'],
  ['SITE_URL', 'help.example.ru'],
  ['SITE_URL', 'https://example.ru/help'],
  ['SITE_URL', 'https://example.ru?x=1'],
  ['SITE_URL', 'https://user@example.ru'],
  ['SITE_URL', 'ftp://example.ru'],
  ['SITE_URL', 'https://example.ru:99999'],
  ['APP_ENV', 'staging'],
  ['PAGE_CACHE', 'false'],
  ['FRESHNESS_DAYS', '0'],
  ['FRESHNESS_DAYS', 'year'],
  ['TRUSTED_PROXY_HOPS', '-1'],
  ['TRUSTED_PROXY_HOPS', 'nginx'],
  ['CHANNEL_CHAT_URL', 'javascript:alert(1)'],
  ['CHANNEL_FORM_URL', '/form'],
  ['CHANNEL_EMAIL', 'help'],
  ['CHANNEL_SMS', '8 999 000-00-00'],
  ['CHANNEL_MESSENGER_URL', 'bot'],
  ['CHANNEL_APP_URL', 'example.ru'],
];

test.each(WRONG)('%s=%s is refused by its name', (variable, value) => {
  const parsed = parseEnv({ [variable]: value });
  expect(parsed).toMatchObject({ ok: false, faults: [{ variable, received: value }] });
});

test('a short secret is refused without being shown', () => {
  const parsed = parseEnv({ APP_SECRET: 'too-short' });
  expect(parsed).toMatchObject({ ok: false, faults: [{ variable: 'APP_SECRET' }] });
  expect(JSON.stringify(parsed)).not.toContain('too-short');
});

test('an address of a database is refused without its password in the message', () => {
  const parsed = parseEnv({ DATABASE_URL: 'mysql://help:secret@db/help' });
  expect(parsed).toMatchObject({ ok: false, faults: [{ variable: 'DATABASE_URL' }] });
  expect(JSON.stringify(parsed)).not.toContain('secret@db');
});

test('a clock that is not an instant with its offset is refused', () => {
  for (const value of ['yesterday', '2026-12-04', '2026-12-04T20:00:00', '2026-13-40T20:00:00Z']) {
    const parsed = parseEnv({ APP_ENV: 'test', APP_CLOCK: value });
    expect(parsed).toMatchObject({ ok: false, faults: [{ variable: 'APP_CLOCK' }] });
  }
});

test('a stopped clock is refused outside tests, however well it is written', () => {
  for (const appEnv of [undefined, 'production', 'development']) {
    const parsed = parseEnv({ APP_ENV: appEnv, APP_CLOCK: '2026-12-04T20:00:00+03:00' });
    expect(parsed).toMatchObject({ ok: false, faults: [{ variable: 'APP_CLOCK' }] });
    expect(parseEnv({ APP_ENV: appEnv, APP_CLOCK_RUNS: '1' })).toMatchObject({
      ok: false,
      faults: [{ variable: 'APP_CLOCK_RUNS' }],
    });
  }
});

test('all faults come in one message with what was expected, what came and an example', () => {
  const parsed = parseEnv({ PORT: 'abc', APP_CLOCK: '2026-12-04T20:00:00Z' });
  expect(describeFaults(parsed.ok ? [] : parsed.faults)).toMatchInlineSnapshot(`
    "The environment cannot be used, so nothing was started.
      PORT: expected a port number from 0 to 65535 (0 takes any free port); received "abc". Example: PORT=3000
      APP_CLOCK: expected no value unless APP_ENV=test, since a clock that was set would tell citizens false hours; received "2026-12-04T20:00:00Z"."
  `);
});

test('a mail server without a sender, or a sender without a server, is refused', () => {
  for (const half of [{ SMTP_URL: 'smtp://mail.example.ru' }, { MAIL_FROM: 'help@example.ru' }]) {
    const parsed = parseEnv(half);
    expect(parsed.ok ? [] : parsed.faults).toMatchObject([
      { expected: expect.stringContaining('is set') },
    ]);
  }
});

test('a sender cannot smuggle in another header', () => {
  const mail = { SMTP_URL: 'smtp://mail.example.ru' };
  for (const from of ['a@b.ru\r\nBcc: c@d.ru', 'Имя\n <a@b.ru>', 'a@b@c.ru', 'просто имя']) {
    expect(parseEnv({ ...mail, MAIL_FROM: from }).ok, from).toBe(false);
  }
});
