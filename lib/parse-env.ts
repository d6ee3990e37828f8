import type { z } from 'zod';
import { Environment, EXPECTED, type Variable } from './env-variables';

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
  /** When the clock was at that instant and began to run, epoch ms by the system; undefined lets it stand. For tests. */
  clockStart: 'with-process' | number | undefined;
  /** Public pages are kept while they are true (lib/http/page-cache.ts). */
  keepsPages: boolean;
  /** Days after which a checked fact counts as old. */
  freshnessDays: number;
  /** PostgreSQL that keeps the written requests; undefined keeps them in `dataDir`. */
  databaseUrl: string | undefined;
  /** Folder for everything that this process keeps. */
  dataDir: string;
  /** Mail server and sender of answers; undefined sends and offers no e-mail. */
  mail: { smtpUrl: string; from: string } | undefined;
  /** Days after which a settled request is erased. */
  retentionDays: number;
  /** Secret behind form tokens and access codes, shared by several instances; undefined keeps one in `dataDir`. */
  appSecret: string | undefined;
  /** Proxies of ours between a visitor and this process; each adds one entry to X-Forwarded-For. */
  trustedProxyHops: number;
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
  faults.push(...halfOfMail(set));
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
    clockStart: variables.APP_CLOCK_RUNS,
    keepsPages: variables.PAGE_CACHE === 'on',
    freshnessDays: variables.FRESHNESS_DAYS,
    databaseUrl: variables.DATABASE_URL,
    dataDir: variables.DATA_DIR,
    mail: mailOf(variables),
    retentionDays: variables.RETENTION_DAYS,
    appSecret: variables.APP_SECRET,
    trustedProxyHops: variables.TRUSTED_PROXY_HOPS,
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

function mailOf({ SMTP_URL, MAIL_FROM }: z.infer<typeof Environment>): Env['mail'] {
  return SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : undefined;
}

/** A server without a sender, or a sender without a server, would quietly send nothing. */
function halfOfMail(set: Record<string, string | undefined>): EnvFault[] {
  const [variable, other] = set.SMTP_URL ? ['MAIL_FROM', 'SMTP_URL'] : ['SMTP_URL', 'MAIL_FROM'];
  if (set[variable] || !set[other]) return [];
  const { form, example } = EXPECTED[variable === 'MAIL_FROM' ? 'MAIL_FROM' : 'SMTP_URL'];
  return [{ variable, expected: `${form}, since ${other} is set`, received: '', example }];
}

function wrongForms(error: z.ZodError, set: Record<string, string | undefined>): EnvFault[] {
  const broken = new Set(error.issues.map((issue) => issue.path[0]));
  return Environment.keyof()
    .options.filter((variable) => broken.has(variable))
    .map((variable) => ({
      variable,
      expected: EXPECTED[variable].form,
      received: received(variable, set),
      example: EXPECTED[variable].example,
    }));
}

const HIDDEN: ReadonlySet<Variable> = new Set(['DATABASE_URL', 'APP_SECRET', 'SMTP_URL']);

/** What was set, for the message; a secret, or an address of a database with its password, must not reach a log. */
function received(variable: Variable, set: Record<string, string | undefined>): string {
  return HIDDEN.has(variable) ? '(hidden)' : (set[variable] ?? '');
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
