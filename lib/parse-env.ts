import { z } from 'zod';

const ORIGIN = /^https?:\/\/[^\s/?#@]+\/?$/i;
const SMS_NUMBER = /^(?:\+7\d{10}|\d{3,6})$/;

const WebAddress = z.string().refine((text) => isWebAddress(text));

/** One schema per variable; text comes in as the shell gives it. */
const Environment = z.object({
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
  APP_CLOCK_RUNS: z.literal('1').optional(),
  PAGE_CACHE: z.enum(['on', 'off']).default('on'),
  FRESHNESS_DAYS: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1)).default(365),
  CHANNEL_CHAT_URL: WebAddress.optional(),
  CHANNEL_FORM_URL: WebAddress.optional(),
  CHANNEL_EMAIL: z.email().optional(),
  CHANNEL_SMS: z.string().regex(SMS_NUMBER).optional(),
  CHANNEL_MESSENGER_URL: WebAddress.optional(),
  CHANNEL_APP_URL: WebAddress.optional(),
});

type Variable = keyof z.infer<typeof Environment>;

/** What each variable must look like, for the message to the person who starts the site. */
const EXPECTED: Record<Variable, { form: string; example: string }> = {
  PORT: { form: 'a port number from 0 to 65535 (0 takes any free port)', example: '3000' },
  HOST: { form: 'a host name or an IP address to listen on', example: '127.0.0.1' },
  SITE_URL: { form: 'http:// or https:// and a host, no path', example: 'https://help.example.ru' },
  APP_ENV: { form: 'production, development or test', example: 'production' },
  APP_CLOCK: { form: 'an instant with its offset', example: '2026-12-04T19:59:50+03:00' },
  APP_CLOCK_RUNS: { form: '1, or no value', example: '1' },
  PAGE_CACHE: { form: 'on or off', example: 'on' },
  FRESHNESS_DAYS: { form: 'a whole number of days, 1 or more', example: '365' },
  CHANNEL_CHAT_URL: { form: 'an http(s) address', example: 'https://chat.example.ru/' },
  CHANNEL_FORM_URL: { form: 'an http(s) address', example: 'https://example.ru/form' },
  CHANNEL_EMAIL: { form: 'an e-mail address', example: 'help@example.ru' },
  CHANNEL_SMS: { form: '+7 and ten digits, or a short number', example: '+79990000000' },
  CHANNEL_MESSENGER_URL: { form: 'an http(s) address', example: 'https://example.ru/bot' },
  CHANNEL_APP_URL: { form: 'an http(s) address', example: 'https://example.ru/app' },
};

/** Settings of one running site. */
export type Env = {
  /** TCP port; 0 takes any free one. */
  port: number;
  /** Address to listen on; undefined listens on every address, IPv6 and IPv4. */
  host: string | undefined;
  /** Public origin without a trailing slash; undefined keeps search engines away. */
  siteUrl: string | undefined;
  appEnv: 'production' | 'development' | 'test';
  /** Instant in epoch milliseconds at which the clock stands still, for tests. */
  fixedNowMs: number | undefined;
  /** The clock starts at that instant with the process and goes on, for tests. */
  clockRuns: boolean;
  /** Public pages are kept while they are true (lib/http/page-cache.ts). */
  keepsPages: boolean;
  /** Days after which a checked fact counts as old. */
  freshnessDays: number;
  /** Addresses of the written channels; one that is absent is described but never linked. */
  channels: {
    chat: string | undefined;
    form: string | undefined;
    email: string | undefined;
    sms: string | undefined;
    messenger: string | undefined;
    app: string | undefined;
  };
};

/** A variable that cannot be used, and why. */
export type EnvFault = {
  variable: string;
  expected: string;
  received: string;
  example: string | undefined;
};

/**
 * Reads settings from variables (normally `process.env`, passed by lib/env.ts). An empty variable counts as not set.
 * Returns the settings, or every fault at once so that the environment is mended in one go.
 */
export function parseEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; faults: EnvFault[] } {
  const trimmed = Object.entries(source).map(([variable, text]) => [variable, text?.trim()]);
  const set: Record<string, string | undefined> = Object.fromEntries(
    trimmed.filter(([, text]) => text),
  );
  const parsed = Environment.safeParse(set);
  const faults = parsed.success ? [] : wrongForms(parsed.error, set);
  if (set.APP_ENV !== 'test') faults.push(...clocksOutsideTests(set));
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, env: settings(parsed.data) };
}

/** All faults as one message for a terminal, one line each. */
export function describeFaults(faults: readonly EnvFault[]): string {
  const lines = faults.map(({ variable, expected, received, example }) => {
    const hint = example === undefined ? '' : ` Example: ${variable}=${example}`;
    return `  ${variable}: expected ${expected}; received ${JSON.stringify(received)}.${hint}`;
  });
  return ['The environment cannot be used, so nothing was started.', ...lines].join('\n');
}

function settings(variables: z.infer<typeof Environment>): Env {
  return {
    port: variables.PORT,
    host: variables.HOST,
    siteUrl: variables.SITE_URL,
    appEnv: variables.APP_ENV,
    fixedNowMs: variables.APP_CLOCK,
    clockRuns: variables.APP_CLOCK_RUNS !== undefined,
    keepsPages: variables.PAGE_CACHE === 'on',
    freshnessDays: variables.FRESHNESS_DAYS,
    channels: {
      chat: variables.CHANNEL_CHAT_URL,
      form: variables.CHANNEL_FORM_URL,
      email: variables.CHANNEL_EMAIL,
      sms: variables.CHANNEL_SMS,
      messenger: variables.CHANNEL_MESSENGER_URL,
      app: variables.CHANNEL_APP_URL,
    },
  };
}

function wrongForms(error: z.ZodError, set: Record<string, string | undefined>): EnvFault[] {
  const broken = new Set(error.issues.map((issue) => issue.path[0]));
  return Environment.keyof()
    .options.filter((variable) => broken.has(variable))
    .map((variable) => ({
      variable,
      expected: EXPECTED[variable].form,
      received: set[variable] ?? '',
      example: EXPECTED[variable].example,
    }));
}

function clocksOutsideTests(set: Record<string, string | undefined>): EnvFault[] {
  return ['APP_CLOCK', 'APP_CLOCK_RUNS'].flatMap((variable) => {
    const received = set[variable];
    if (received === undefined) return [];
    const expected =
      'no value unless APP_ENV=test, since a clock that was set would tell citizens false hours';
    return [{ variable, expected, received, example: undefined }];
  });
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
