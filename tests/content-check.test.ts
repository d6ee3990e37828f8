import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { DatedException } from '@/content';
import * as content from '@/content';
import { contentWarnings } from '@/lib/content-check/content-warnings';
import { readArguments } from '@/lib/content-check/read-arguments';
import { describeWarnings } from '@/lib/content-check/report';

const ROOT = resolve(import.meta.dirname, '..');
const ON_THE_DAY = { today: '2026-12-01', maxAgeDays: 365 };

/** Warnings about exceptions of one line, with the content otherwise as it is. */
function warningsOf(exceptions: DatedException[], today = '2026-12-01'): string[] {
  const hotlines = content.hotlines.map((line) =>
    line.id === 'mobile' ? { ...line, exceptions } : line,
  );
  return contentWarnings({ ...content, hotlines }, { today, maxAgeDays: 5_000 }).map(
    ({ message }) => message,
  );
}

function closed(from: string, to: string, reason = 'Каникулы'): DatedException {
  return { from, to, closed: true, reason };
}

/** Runs the command as an editor does; resolves with what it printed and how it ended. */
function runCheck(
  cwd: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const command = ['--import', 'tsx', 'lib/content-check/command.ts', ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

test('fresh content without exceptions has no warnings', () => {
  expect(contentWarnings(content, ON_THE_DAY)).toEqual([]);
});

test('accessibility.md 24: a check is old on the day after its limit, not on the day', () => {
  expect(contentWarnings(content, { today: '2027-11-22', maxAgeDays: 365 })).toEqual([]);
  const old = contentWarnings(content, { today: '2027-11-23', maxAgeDays: 365 });
  expect(old).toHaveLength(1 + content.hotlines.length + content.faq.length);
  expect(old[1]).toEqual({
    file: 'content/hotlines.ts',
    id: 'domestic-free',
    message: 'checked on 2026-11-22, 366 days ago: check it again (limit 365 days)',
  });
});

test('the limit of days is the one asked for', () => {
  expect(contentWarnings(content, { today: '2026-12-01', maxAgeDays: 9 })).toEqual([]);
  expect(contentWarnings(content, { today: '2026-12-01', maxAgeDays: 8 }).length).toBeGreaterThan(
    0,
  );
});

test('a check dated in the future is a slip of the pen', () => {
  const [warning] = contentWarnings(content, { today: '2026-11-21', maxAgeDays: 365 });
  expect(warning?.message).toBe('checked on 2026-11-22, which is still to come');
});

test('hours.md 52: an exception is past on the day after its last, not on its last', () => {
  expect(warningsOf([closed('2026-11-30', '2026-12-01')])).toEqual([]);
  expect(warningsOf([closed('2026-11-29', '2026-11-30')])).toEqual([
    'exception "Каникулы" (2026-11-29 to 2026-11-30) is over: remove it',
  ]);
  expect(warningsOf([{ date: '2026-11-30', closed: true, reason: 'Отпуск' }])).toEqual([
    'exception "Отпуск" (2026-11-30) is over: remove it',
  ]);
});

test('hours.md 52: an exception more than a year ahead is asked about', () => {
  expect(warningsOf([closed('2027-12-01', '2027-12-02')])).toEqual([]);
  expect(warningsOf([closed('2027-12-02', '2027-12-02')])).toEqual([
    'exception "Каникулы" (2027-12-02) is more than a year ahead: is the date right?',
  ]);
  expect(warningsOf([closed('2029-02-28', '2029-02-28')], '2028-02-29')).toEqual([]);
});

test('hours.md 52: a closure of seven days asks for a notice, six days do not', () => {
  expect(warningsOf([closed('2026-12-31', '2027-01-05')])).toEqual([]);
  expect(warningsOf([closed('2026-12-31', '2027-01-06')])).toEqual([
    'closed for 7 days (2026-12-31 to 2027-01-06, "Каникулы"): consider a notice',
  ]);
});

test('closures of neighbouring days count as one, in whatever order they stand', () => {
  const parts = [
    closed('2027-01-04', '2027-01-08'),
    closed('2026-12-31', '2027-01-03', 'Новый год'),
  ];
  expect(warningsOf(parts)).toEqual([
    'closed for 9 days (2026-12-31 to 2027-01-08, "Новый год"): consider a notice',
  ]);
});

test('days with other hours are no closure', () => {
  const intervals = [{ opens: '10:00', closes: '12:00' }];
  expect(
    warningsOf([{ from: '2026-12-31', to: '2027-01-10', intervals, reason: 'Дежурство' }]),
  ).toEqual([]);
});

test('exceptions of the service are looked at as well', () => {
  const hours = { ...content.service.hours, exceptions: [closed('2026-01-01', '2026-01-08')] };
  const service = { ...content.service, hours };
  expect(contentWarnings({ ...content, service }, ON_THE_DAY)).toEqual([
    {
      file: 'content/service.ts',
      id: '',
      message: 'exception "Каникулы" (2026-01-01 to 2026-01-08) is over: remove it',
    },
  ]);
});

test('a notice is over on the day after its last', () => {
  const notices = [{ id: 'new-year', from: '2026-11-20', to: '2026-11-30', text: 'Праздник.' }];
  expect(
    contentWarnings({ ...content, notices }, { today: '2026-11-30', maxAgeDays: 365 }),
  ).toEqual([]);
  expect(contentWarnings({ ...content, notices }, ON_THE_DAY)).toEqual([
    {
      file: 'content/notices.ts',
      id: 'new-year',
      message: 'was shown until 2026-11-30: remove it',
    },
  ]);
});

test('entries with the same warning share a line', () => {
  const message = 'checked on 2026-11-22';
  const file = 'content/faq.ts';
  const warnings = [
    { file, id: 'fraud', message },
    { file: 'content/service.ts', id: '', message },
    { file, id: 'bank-card', message },
  ];
  expect(describeWarnings(warnings, ON_THE_DAY).split('\n')).toEqual([
    'The content has no faults and 3 warnings (on 2026-12-01, checks not older than 365 days):',
    '  content/faq.ts › fraud, bank-card',
    '    checked on 2026-11-22',
    '  content/service.ts',
    '    checked on 2026-11-22',
  ]);
});

test('without arguments the day is left to the clock and the limit is a year', () => {
  expect(readArguments([])).toEqual({ ok: true, today: undefined, maxAgeDays: 365 });
  expect(readArguments(['--date', '2028-02-29', '--days', '30'])).toEqual({
    ok: true,
    today: '2028-02-29',
    maxAgeDays: 30,
  });
});

test.each([
  [['--date', '2026-02-30'], '"2026-02-30"'],
  [['--date', '01.12.2026'], '"01.12.2026"'],
  [['--date', ''], 'a day that exists'],
  [['--date'], '--date'],
  [['--days', '0'], 'whole number of days'],
  [['--days', '1.5'], 'whole number of days'],
  [['--until', '2026-12-01'], '--until'],
  [['2026-12-01'], '2026-12-01'],
])('a wrong argument is told in one sentence: %s', (argv, words) => {
  const read = readArguments(argv);
  expect(read.ok).toBe(false);
  expect('fault' in read ? read.fault : '').toContain(words);
});

test('the command ends well with warnings and says what they are', async () => {
  const { code, out, err } = await runCheck(ROOT, '--date', '2028-01-01');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^The content has no faults and \d+ warnings \(on 2028-01-01, /);
  expect(out).toContain('content/hotlines.ts › domestic-free, mobile');
});

test('the command ends with 1 and its usage for a date that does not exist', async () => {
  const { code, out, err } = await runCheck(ROOT, '--date', '2026-13-01');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('not "2026-13-01"\nnpm run content:check -- ');
});

test('the command ends with 1 and names the fault when the content is broken', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'content-check-'));
  try {
    for (const part of ['content', 'lib', 'tsconfig.json', 'package.json']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const file = join(copy, 'content/hotlines.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace("closes: '19:00'", "closes: '09:00'"));
    const { code, out, err } = await runCheck(copy, '--date', '2026-12-01');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(
      // One interval, kept by seven days: each is named.
      'The content has 7 faults:\n\n' +
        'content/hotlines.ts › mobile › hours.blocks.0.week.monday.0\n' +
        '  expected: a close that differs from the opening\n' +
        '  received: 09:00 to 09:00\n',
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});
