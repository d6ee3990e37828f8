import { describeFaults, type Env, parseEnv } from './parse-env';

/** Settings of this process: the only place that reads `process.env`. */
export const env: Env = readEnv();

/** `next build` is at work (the framework says so): nothing may be stored now. */
export const isBuilding = process.env.NEXT_PHASE === 'phase-production-build';

/** Origin for canonical addresses and the sitemap, without a trailing slash: SITE_URL, or this machine when it is not set. */
export function siteOrigin(settings: Pick<Env, 'siteUrl' | 'port'>): string {
  return settings.siteUrl ?? `http://localhost:${settings.port}`;
}

/**
 * Variables for another process of this site: those of this one, and `clockStartMs` (lib/clock.ts), so that both show the
 * same time.
 */
export function variablesBesides(clockStartMs: number | undefined): NodeJS.ProcessEnv {
  if (clockStartMs === undefined) return process.env;
  return { ...process.env, APP_CLOCK_RUNS: String(clockStartMs) };
}

/** A wrong environment ends the process with one message, for build, start and dev alike (next.config.ts loads this file). */
function readEnv(): Env {
  const parsed = parseEnv(process.env);
  if (parsed.ok) return parsed.env;
  process.stderr.write(`\n${describeFaults(parsed.faults)}\n\n`);
  return process.exit(1);
}
