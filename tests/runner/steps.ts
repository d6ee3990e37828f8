import { rm } from 'node:fs/promises';
import { installChromium } from './install-chromium';
import { installTools } from './install-tools';
import { onPostgres } from './on-postgres';
import { type Outcome, sum } from './outcome';
import { readReport } from './read-report';
import { type Command, runCommand } from './run-command';

export type Step = { name: string; run: () => Promise<Outcome>; needs?: string };

/** A tool that either passes or fails: it counts as one. */
function check(name: string, script: string): Step {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runCommand({
        command: ['npm', 'run', '--silent', script],
        env: { NO_COLOR: '1' },
      });
      const hasPassed = exitCode === 0;
      return {
        counts: { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 },
        output,
      };
    },
  };
}

/** A suite of tests, counted from the report it writes to `report`. */
function suite(name: string, report: string, command: Command): Step {
  return {
    name,
    run: async () => {
      // A report of an earlier run must not stand in for a suite that did not start.
      await rm(report, { force: true });
      const { exitCode, output } = await runCommand(command);
      return { counts: await readReport(report, exitCode), output: command.isLive ? '' : output };
    },
  };
}

function vitest(
  name: string,
  env: Record<string, string> = {},
  folders: string[] = [],
  config = 'tests/vitest.config.ts',
): Step {
  const report = `test-results/vitest-${name.replaceAll(/\W+/g, '-')}.json`;
  const command = ['npx', 'vitest', 'run', '-c', config, ...folders];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return suite(name, report, {
    command: [...command, ...reporters],
    env: { NO_COLOR: '1', ...env },
  });
}

/** What talks to a store: the quick tests run it on the embedded one, this on a PostgreSQL server. */
const STORE_FOLDERS = ['tests/integration/db', 'tests/integration/support'];

/** Suites of which each leaves most of the machine idle, side by side: counted as one. */
function together(name: string, suites: Step[]): Step {
  return {
    name,
    run: async () => {
      const outcomes = await Promise.all(suites.map((each) => each.run()));
      return {
        counts: sum(outcomes.map(({ counts }) => counts)),
        output: outcomes.map(({ output }) => output).join('\n'),
      };
    },
  };
}

/** Side by side: the one waits for its server, the other for the disk. */
const onPostgresServer: Step = {
  name: 'stores on PostgreSQL, and what they keep when killed',
  run: () =>
    onPostgres((url) => {
      const env = { TEST_DATABASE_URL: url };
      return together('stores', [
        vitest('stores on PostgreSQL', env, STORE_FOLDERS),
        vitest('durability', env, [], 'tests/vitest.durability.config.ts'),
      ]).run();
    }),
};

/**
 * Folders whose answers could depend on the machine's zone or language; hours.md 18 says that none may. Not so
 * tests/unit/hosts, which goes through all five zones itself.
 */
const TIME_DEPENDENT = ['tests/unit/lib/hours', 'tests/unit/lib/text'];
/** The first of the five zones is the one of all quick tests. */
const FIRST_ZONE = { TZ: 'UTC' };
const OTHER_ZONES: Record<string, string>[] = [
  { TZ: 'Europe/Moscow' },
  { TZ: 'America/New_York' },
  { TZ: 'Africa/Cairo' },
  { TZ: 'Asia/Vladivostok', LANG: 'C', LC_ALL: 'C' },
];
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

/** Steps one after the other; those of one list side by side. */
export type Plan = readonly (readonly Step[])[];

export const FAST_STEPS: Plan = [
  [check('lint', 'lint'), check('types', 'types'), check('dead code', 'dead')],
  [vitest('unit, content and architecture, in UTC', FIRST_ZONE)],
];

export const ALL_STEPS: Plan = [
  [{ name: 'chromium', run: installChromium }],
  [{ name: 'readers of paper and codes', run: installTools }],
  ...FAST_STEPS,
  [
    together(
      'hours in four more zones, one of them in the C locale',
      OTHER_ZONES.map((machine) => vitest(`hours in ${machine.TZ}`, machine, TIME_DEPENDENT)),
    ),
  ],
  // The suites of the stores wait for a server and for the disk.
  [onPostgresServer, check('build', 'build:stale')],
  [
    {
      ...suite('browser and HTML', PLAYWRIGHT_REPORT, {
        command: ['npx', 'playwright', 'test', '-c', 'tests/playwright.config.ts'],
        env: { FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
        isLive: true,
      }),
      needs: 'build',
    },
  ],
];
