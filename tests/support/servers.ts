import { dataDirOf } from './data-dir';
import { freePort } from './free-port';

/** The site at three moments of one Friday: the clock of a server is fixed by its environment (lib/env.ts). */
export const CLOCKS = {
  open: '2026-12-04T12:00:00+03:00',
  closingSoon: '2026-12-04T19:45:00+03:00',
  closed: '2026-12-04T22:00:00+03:00',
} as const;

export type Moment = keyof typeof CLOCKS;

const MOMENTS: Moment[] = ['open', 'closingSoon', 'closed'];
const PORTS_VARIABLE = 'HELP_CENTRE_TEST_PORTS';

/** Chooses the ports once; Playwright's workers inherit the variable and so meet the same servers. */
export async function choosePorts(): Promise<void> {
  if (process.env[PORTS_VARIABLE] !== undefined) return;
  const ports = await Promise.all(MOMENTS.map(freePort));
  process.env[PORTS_VARIABLE] = ports.join(',');
}

/** Address of the site as it is at a moment, without a trailing slash. */
export function siteAt(moment: Moment): string {
  const port = (process.env[PORTS_VARIABLE] ?? '').split(',')[MOMENTS.indexOf(moment)];
  return `http://127.0.0.1:${port}`;
}

/** What the clock of that server shows, epoch ms. */
export function momentMs(moment: Moment): number {
  return Date.parse(CLOCKS[moment]);
}

/** The production server once for each moment, as Playwright starts it. */
export function servers() {
  return MOMENTS.map((moment) => ({
    command: 'node --import tsx server.ts',
    cwd: process.cwd(),
    url: siteAt(moment),
    reuseExistingServer: false,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    env: {
      NODE_ENV: 'production',
      APP_ENV: 'test',
      APP_CLOCK: CLOCKS[moment],
      HOST: '127.0.0.1',
      PORT: new URL(siteAt(moment)).port,
      DATA_DIR: dataDirOf(new URL(siteAt(moment)).port),
    },
  }));
}
