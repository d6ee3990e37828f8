import { expect, test } from 'vitest';
import { contentFaults, readContent } from '@/content/gate';
import { ContentError } from '@/content/gate-fault';
import { scheduleFaults } from '@/content/gate-hours';
import { Schedule, type ScheduleInput } from '@/content/schema-hours';
import {
  BAD_DAYS,
  BAD_ENTRIES,
  BAD_EXCEPTIONS,
  BAD_HOURS,
  BAD_NOTICES,
  BAD_PROSE,
  BAD_TEMPLATES,
  type BadContent,
} from './fixtures/content/bad-content';
import { type Change, changeContent, contentAt } from './fixtures/content/change-content';

function expectRefused({ changes, file, id, key, expected }: BadContent): void {
  const raw = changeContent(...changes);
  const faults = contentFaults(raw);
  const where = { file, id, key };
  const received = faults.find(
    (fault) =>
      fault.file === file &&
      fault.id === id &&
      fault.key === key &&
      fault.expected.includes(expected),
  );
  expect(
    received,
    `${JSON.stringify(where)} not among ${JSON.stringify(faults, null, 1)}`,
  ).toBeDefined();
  const place = [file, id, key].filter((part) => part !== '').join(' › ');
  expect(() => readContent(raw)).toThrow(`${place}\n  expected: ${received?.expected}`);
}

test('the content as it stands has no fault', () => {
  expect(contentFaults(changeContent())).toEqual([]);
});

test.each(BAD_DAYS)('hours.md 51, a day is refused for $fault', (bad) => expectRefused(bad));

test.each(BAD_HOURS)('hours.md 5, 7, 53, hours are refused for $fault', (bad) =>
  expectRefused(bad),
);

test.each(BAD_EXCEPTIONS)('hours.md 6, 52, an exception is refused for $fault', (bad) =>
  expectRefused(bad),
);

test.each(BAD_ENTRIES)('hours.md 53, an entry is refused for $fault', (bad) => expectRefused(bad));

test.each(BAD_TEMPLATES)('requests.md 10, an answer template is refused for $fault', (bad) =>
  expectRefused(bad),
);

test.each(BAD_NOTICES)('a notice is refused for $fault', (bad) => expectRefused(bad));

test.each(BAD_PROSE)('accessibility.md 13, a sentence is refused for $fault', (bad) =>
  expectRefused(bad),
);

const NIGHT = { opens: '20:00', closes: '09:00', overnight: true };
const SOUND: readonly { what: string; change: Change }[] = [
  {
    what: 'a lunch break',
    change: {
      path: 'hotlines.mobile.hours.blocks.0.week.monday',
      to: [
        { opens: '09:00', closes: '13:00' },
        { opens: '14:00', closes: '19:00' },
      ],
    },
  },
  {
    what: '24:00 as a close',
    change: { path: 'hotlines.mobile.hours.blocks.0.week.monday.0.closes', to: '24:00' },
  },
  { what: 'a closed day', change: { path: 'hotlines.mobile.hours.blocks.0.week.monday', to: [] } },
  {
    what: 'a night that ends when the next day opens',
    change: { path: 'hotlines.mobile.hours.blocks.0.week.monday', to: [NIGHT] },
  },
  {
    what: 'a night until midnight',
    change: {
      path: 'hotlines.mobile.hours.blocks.0.week.monday',
      to: [{ opens: '20:00', closes: '00:00', overnight: true }],
    },
  },
  {
    what: 'a full day by overnight',
    change: {
      path: 'hotlines.mobile.hours.blocks.0.week.sunday',
      to: [{ opens: '10:00', closes: '09:00', overnight: true }],
    },
  },
  {
    what: 'exceptions on neighbouring days',
    change: {
      path: 'hotlines.mobile.exceptions',
      to: [
        { date: '2026-12-31', closed: true, reason: 'Отпуск' },
        { from: '2027-01-01', to: '2027-01-08', intervals: [NIGHT], reason: 'Дежурство' },
      ],
    },
  },
  {
    what: 'an exception from a day to the same day',
    change: {
      path: 'hotlines.mobile.exceptions',
      to: [{ from: '2026-12-31', to: '2026-12-31', closed: true, reason: 'Отпуск' }],
    },
  },
  {
    what: 'a Sunday night that meets the service on Monday morning only',
    change: {
      path: 'hotlines.mobile.hours.blocks.0.week',
      to: {
        monday: [],
        tuesday: [],
        wednesday: [],
        thursday: [],
        friday: [],
        saturday: [],
        sunday: [NIGHT],
      },
    },
  },
  {
    what: 'an outage of the whole service',
    change: {
      path: 'service.hours.exceptions',
      to: [{ date: '2026-12-31', scope: 'all', closed: true, reason: 'Авария' }],
    },
  },
  {
    what: 'a count in a sentence',
    change: { path: 'faq.fraud.summary', to: 'Ответ придёт за 24 часа, 31 декабря 2026 года.' },
  },
];

test.each(SOUND)('accepted: $what', ({ change }) => {
  expect(contentFaults(changeContent(change))).toEqual([]);
});

test('accepted: blocks that follow each other, the last night of one ending before the first morning of the next', () => {
  const week = contentAt('hotlines.mobile.hours.blocks.0.week');
  const monday = { path: 'hotlines.mobile.hours.blocks.0.week.monday', to: [NIGHT] };
  const blocks = [
    { validTo: '2026-12-06', week },
    { validFrom: '2026-12-07', validTo: '2026-12-07', week },
    { validFrom: '2026-12-08', week },
  ];
  expect(
    contentFaults(changeContent({ path: 'hotlines.mobile.hours.blocks', to: blocks }, monday)),
  ).toEqual([]);
});

test('accepted: a night in a block of two days whose next morning lies outside it', () => {
  const closed = {
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  };
  const hours = {
    kind: 'weekly' as const,
    blocks: [
      {
        validFrom: '2026-12-07',
        validTo: '2026-12-08',
        week: {
          ...closed,
          tuesday: [{ opens: '20:00', closes: '09:00', overnight: true }],
          wednesday: [{ opens: '08:00', closes: '20:00' }],
        },
      },
    ],
  };
  expect(scheduleFaults(Schedule.parse({ hours }))).toEqual([]);
});

test('all faults are told at once, each with file, entry, key, expected and received', () => {
  const raw = changeContent(
    { path: 'hotlines.mobile.cost', to: 'cheap' },
    { path: 'topics.documents.lineIds.0', to: 'nobody' },
    { path: 'service.hours.blocks.0.week.friday.0.closes', to: '08:00' },
    { path: 'faq.fraud.summary', to: 'Звоните 112-35-35.' },
  );
  expect(() => readContent(raw)).toThrow(ContentError);
  expect(() => readContent(raw)).toThrow(
    new ContentError([
      {
        file: 'content/hotlines.ts',
        id: 'mobile',
        key: 'cost',
        expected: 'one of "free", "operator-tariff", "not-stated"',
        received: '"cheap"',
      },
      {
        file: 'content/service.ts',
        id: '',
        key: 'hours.blocks.0.week.friday.0',
        expected: 'a close that differs from the opening',
        received: '08:00 to 08:00',
      },
      {
        file: 'content/topics.ts',
        id: 'documents',
        key: 'lineIds',
        expected: 'a known id',
        received: '"nobody"',
      },
      {
        file: 'content/faq.ts',
        id: 'fraud',
        key: 'summary',
        expected: 'a token such as {line:domestic-free} in place of digits',
        received: '"Звоните 112-35-35."',
      },
    ]),
  );
});

test('a fault inside a line does not make the topics that name it look wrong', () => {
  const faults = contentFaults(changeContent({ path: 'hotlines.mobile.cost', to: 'cheap' }));
  expect(faults.map((fault) => fault.file)).toEqual(['content/hotlines.ts']);
});

test('nothing at all is refused file by file, not by a crash', () => {
  for (const raw of [undefined, null, [], 'text', { hotlines: [null, 5, { id: 7 }] }]) {
    expect(contentFaults(raw).length).toBeGreaterThan(0);
  }
});

test('what comes out of the gate is frozen to the last leaf', () => {
  const content = readContent(changeContent());
  const leaves: unknown[] = [content];
  let count = 0;
  for (const value of leaves) {
    if (typeof value !== 'object' || value === null) continue;
    count += 1;
    expect(Object.isFrozen(value)).toBe(true);
    leaves.push(...Object.values(value));
  }
  expect(count).toBeGreaterThan(500);
});

test('a plain schedule is judged alone, for the preview of an editor', () => {
  const service = { blocks: [{ week: contentWeek() }] };
  const faults = (input: ScheduleInput) => scheduleFaults(Schedule.parse(input));
  expect(faults({ hours: { kind: 'always' } })).toEqual([]);
  expect(faults({ hours: { kind: 'service' }, service })).toEqual([]);
  expect(faults({ hours: { kind: 'service' } })).toEqual([
    { key: 'service', expected: 'the service whose hours the line takes', received: 'nothing' },
  ]);
  expect(
    faults({
      hours: { kind: 'always' },
      exceptions: [{ from: '2027-01-02', to: '2027-01-01', closed: true, reason: 'Отпуск' }],
      service: { ...service, exceptions: [{ date: '2027-01-01', reason: 'Праздник' }] },
    }).map(({ key }) => key),
  ).toEqual(['exceptions.0', 'service.exceptions.0']);
});

function contentWeek() {
  const day = [{ opens: '08:00', closes: '20:00' }];
  return {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: [],
    sunday: [],
  };
}
