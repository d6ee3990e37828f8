import { afterEach, expect, test, vi } from 'vitest';

const { TZ, LANG } = process.env;
afterEach(() => {
  setEnvironment('TZ', TZ);
  setEnvironment('LANG', LANG);
});

test("neither the host's zone nor its language changes a word (18, 20)", async () => {
  const expected = await sayEverything('UTC', 'en_US.UTF-8');
  expect(expected.length).toBeGreaterThan(5_000);
  for (const zone of ['Europe/Moscow', 'America/New_York', 'Africa/Cairo', 'Asia/Vladivostok']) {
    expect(await sayEverything(zone, 'C')).toEqual(expected);
  }
}, 60_000);

/** What every line says through two weeks in which the clocks of New York and Cairo change, by a freshly loaded engine. */
async function sayEverything(hostZone: string, language: string): Promise<string[]> {
  setEnvironment('TZ', hostZone);
  setEnvironment('LANG', language);
  vi.resetModules();
  const { hotlines } = await import('@/content');
  const { statusAt } = await import('@/lib/hours/status-at');
  const { statusSentence } = await import('@/lib/hours/status-text');
  const start = Date.UTC(2026, 9, 22);
  const instants = Array.from({ length: 14 * 8 }, (_, index) => start + index * 3 * 3_600_000);
  return [
    'Asia/Vladivostok',
    'America/New_York',
    'Africa/Cairo',
    'Asia/Kolkata',
    undefined,
  ].flatMap((zone) =>
    hotlines.flatMap((line) =>
      instants.map((now) => statusSentence(statusAt(line, now), now, zone)),
    ),
  );
}

function setEnvironment(name: 'TZ' | 'LANG', value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
