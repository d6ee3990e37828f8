import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cost, getLine } from '@/content';
import { chooseLine, freeFirst } from '@/lib/contact/choose-line';
import type { LineNow } from '@/lib/contact/line-now';
import { pickReason } from '@/lib/contact/pick-reason';

const OPEN = { state: 'open', until: 1, nextOpen: null, nextChange: 1 } as const;
const CLOSED = { state: 'closed', until: null, nextChange: null } as const;
const QUIET = { always: false, minutes: null, closesSoon: false, opensSoon: false, reason: null };

function lineNow(cost: Cost, state: 'open' | 'never' | number): LineNow {
  const line = { ...getLine('domestic-free'), cost };
  if (state === 'open') return { line, status: { ...QUIET, ...OPEN } };
  return { line, status: { ...QUIET, ...CLOSED, nextOpen: state === 'never' ? null : state } };
}

function reasonFor(own: LineNow[], fallback: LineNow[] = []): string {
  const candidates = { own, fallback };
  return pickReason(chooseLine(candidates), candidates);
}

test('a paid line is excused by the free one that is closed', () => {
  expect(reasonFor([lineNow('free', 9), lineNow('operator-tariff', 'open')])).toBe(
    'Бесплатная линия сейчас закрыта. Эта открыта сейчас, звонок платный, по тарифу оператора.',
  );
  expect(reasonFor([lineNow('free', 9), lineNow('free', 9), lineNow('not-stated', 'open')])).toBe(
    'Бесплатные линии сейчас закрыты. Эта открыта сейчас, цена звонка не указана.',
  );
});

test('a line further down is excused by the better ones that are closed', () => {
  expect(reasonFor([lineNow('not-stated', 9), lineNow('free', 'open')])).toBe(
    'Линия, которую мы советуем первой, сейчас закрыта. Эта открыта сейчас, звонок бесплатный.',
  );
  expect(reasonFor([lineNow('free', 9), lineNow('free', 9), lineNow('free', 'open')])).toBe(
    'Линии, которые мы советуем раньше, сейчас закрыты. Эта открыта сейчас, звонок бесплатный.',
  );
});

test('of closed lines the one that opens first is shown, and a tie is not called first', () => {
  const closed = 'Сейчас закрыты все подходящие линии.';
  expect(reasonFor([lineNow('free', 9), lineNow('free', 8)])).toBe(
    `${closed} Эта откроется первой.`,
  );
  expect(reasonFor([lineNow('free', 8), lineNow('free', 8)])).toBe(
    `${closed} Эта откроется одной из первых.`,
  );
  expect(chooseLine({ own: [lineNow('free', 'never')], fallback: [lineNow('free', 9)] })).toEqual(
    lineNow('free', 9),
  );
});

test('an unknown opening is called unknown', () => {
  expect(reasonFor([lineNow('free', 'never')])).toBe(
    'Подходящая линия сейчас закрыта. Когда она откроется, неизвестно.',
  );
  expect(reasonFor([lineNow('free', 'never'), lineNow('free', 'never')])).toBe(
    'Сейчас закрыты все подходящие линии. Когда они откроются, неизвестно.',
  );
});

test('the words never promise a free call or an open line that is not one', () => {
  const anyLine = fc
    .tuple(
      fc.constantFrom<Cost>('free', 'operator-tariff', 'not-stated'),
      fc.constantFrom<'open' | 'never' | number>('open', 'never', 1, 2, 3),
    )
    .map(([cost, state]) => lineNow(cost, state));
  const lines = fc.array(anyLine, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lines, fc.array(anyLine, { maxLength: 3 }), (own, fallback) => {
      const candidates = { own: freeFirst(own), fallback: freeFirst(fallback) };
      const chosen = chooseLine(candidates);
      const reason = pickReason(chosen, candidates);
      expect(reason.includes('звонок бесплатный')).toBe(
        chosen.line.cost === 'free' && chosen.status.state === 'open',
      );
      expect(/[Оо]ткрыта (сейчас|круглосуточно)/.test(reason)).toBe(chosen.status.state === 'open');
      expect(reason).toMatch(/^[А-Я].*\.$/);
    }),
  );
});

test('free lines come first and keep their order', () => {
  const [a, b, c, d] = [
    lineNow('not-stated', 1),
    lineNow('free', 2),
    lineNow('operator-tariff', 3),
    lineNow('free', 4),
  ];
  expect(freeFirst([a, b, c, d])).toEqual([b, d, a, c]);
});

test('an open fallback is preferred to a closed own line, and an open own line to any fallback', () => {
  const fallback = lineNow('free', 'open');
  const ownOpen = lineNow('operator-tariff', 'open');
  expect(chooseLine({ own: [lineNow('free', 5)], fallback: [fallback] })).toBe(fallback);
  expect(chooseLine({ own: [ownOpen], fallback: [fallback] })).toBe(ownOpen);
});

test('no lines at all is an error of the program', () => {
  expect(() => chooseLine({ own: [], fallback: [] })).toThrow();
});
