import { z } from 'zod';

const ORIGIN = /^https?:\/\/[^\s/?#@]+\/?$/i;
// `help@example.ru`, or a name before the address in angle brackets; no line end that would begin another header.
const MAIL_SENDER = /^(?:[^<>@\r\n]+ <[^\s<>@]+@[\w.-]+>|[^\s<>@]+@[\w.-]+)$/;
const SMS_NUMBER = /^(?:\+7\d{10}|\d{3,6})$/;

const WebAddress = z.string().refine((text) => isWebAddress(text));

/** Every variable that the site reads, with its form; text comes in as the shell gives it. */
export const Environment = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .optional(),
  SITE_URL: z
    .string()
    .regex(ORIGIN)
    .refine((text) => isWebAddress(text))
    .transform((text) => new URL(text).origin)
    .optional(),
  APP_ENV: z.enum(['production', 'development', 'test']).default('production'),
  APP_CLOCK: z.iso
    .datetime({ offset: true })
    .transform((text) => Date.parse(text))
    .optional(),
  APP_CLOCK_RUNS: z
    .string()
    .regex(/^(?:1|\d{13}(?:\.\d+)?)$/)
    .transform((text) => (text === '1' ? ('with-process' as const) : Number(text)))
    .optional(),
  PAGE_CACHE: z.enum(['on', 'off']).default('on'),
  FRESHNESS_DAYS: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1)).default(365),
  DATABASE_URL: z
    .string()
    .refine((text) => isPostgresAddress(text))
    .optional(),
  DATA_DIR: z.string().default('data'),
  SMTP_URL: z
    .string()
    .refine((text) => isMailServer(text))
    .optional(),
  MAIL_FROM: z.string().regex(MAIL_SENDER).optional(),
  RETENTION_DAYS: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().min(1).max(3_650))
    .default(180),
  APP_SECRET: z.string().min(32).optional(),
  TRUSTED_PROXY_HOPS: z.string().regex(/^\d$/).transform(Number).default(0),
  CHANNEL_CHAT_URL: WebAddress.optional(),
  CHANNEL_FORM_URL: WebAddress.optional(),
  CHANNEL_EMAIL: z.email().optional(),
  CHANNEL_SMS: z.string().regex(SMS_NUMBER).optional(),
  CHANNEL_MESSENGER_URL: WebAddress.optional(),
  CHANNEL_APP_URL: WebAddress.optional(),
});

/** Name of a variable that the site reads. */
export type Variable = keyof z.infer<typeof Environment>;

/** What each variable must look like, for the message to the person who starts the site. */
export const EXPECTED: Record<Variable, { form: string; example: string }> = {
  PORT: { form: 'a port number from 0 to 65535 (0 takes any free port)', example: '3000' },
  HOST: { form: 'a host name or an IP address to listen on', example: '127.0.0.1' },
  SITE_URL: { form: 'http:// or https:// and a host, no path', example: 'https://help.example.ru' },
  APP_ENV: { form: 'production, development or test', example: 'production' },
  APP_CLOCK: { form: 'an instant with its offset', example: '2026-12-04T19:59:50+03:00' },
  APP_CLOCK_RUNS: { form: '1 or the epoch ms of its start, or no value', example: '1' },
  PAGE_CACHE: { form: 'on or off', example: 'on' },
  FRESHNESS_DAYS: { form: 'a whole number of days, 1 or more', example: '365' },
  DATABASE_URL: {
    form: 'postgres://user:password@host:port/database',
    example: 'postgres://help:secret@127.0.0.1:5432/help',
  },
  DATA_DIR: { form: 'a folder', example: './data' },
  SMTP_URL: {
    form: 'smtp:// or smtps:// with user, password, host and port',
    example: 'smtps://help:secret@mail.example.ru:465',
  },
  MAIL_FROM: {
    form: 'an e-mail address, with or without a name',
    example: 'Помощь и поддержка <help@example.ru>',
  },
  RETENTION_DAYS: { form: 'a whole number of days from 1 to 3650', example: '180' },
  APP_SECRET: {
    form: 'at least 32 random characters, the same for every instance',
    example: 'the output of: openssl rand -base64 32',
  },
  TRUSTED_PROXY_HOPS: { form: 'how many proxies of yours stand in front, 0 to 9', example: '1' },
  CHANNEL_CHAT_URL: { form: 'an http(s) address', example: 'https://chat.example.ru/' },
  CHANNEL_FORM_URL: { form: 'an http(s) address', example: 'https://example.ru/form' },
  CHANNEL_EMAIL: { form: 'an e-mail address', example: 'help@example.ru' },
  CHANNEL_SMS: { form: '+7 and ten digits, or a short number', example: '+79990000000' },
  CHANNEL_MESSENGER_URL: { form: 'an http(s) address', example: 'https://example.ru/bot' },
  CHANNEL_APP_URL: { form: 'an http(s) address', example: 'https://example.ru/app' },
};

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol);
}

function isMailServer(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
}
