import { expect, test } from 'vitest';
import { createSpelling } from '@/lib/search/spelling';
import { stem } from '@/lib/search/stem';

const near = createSpelling(
  new Map([
    ['пароль', 3],
    ['пароли', 1],
    ['кабинет', 3],
    ['мошенники', 3],
    ['банковская', 2],
    ['карта', 3],
    ['код', 3],
  ]),
);
const mend = (word: string) => near(word, stem(word));

test.each([
  ['пороль', 'пароль'],
  ['кобинет', 'кабинет'],
  ['кабиент', 'кабинет'],
  ['машенники', 'мошенники'],
  ['мошенникки', 'мошенники'],
  ['баноквскя', 'банковская'],
  ['крата', 'карта'],
])('%s is %s', (typed, meant) => {
  expect(mend(typed)).toBe(meant);
});

test.each(['рот', 'кот', 'парта', 'марта', 'погода', 'ыыыыыыы', 'кодкодкод', 'х'.repeat(100)])(
  '%s is none of our words',
  (word) => {
    expect(mend(word)).toBeUndefined();
  },
);

test('of two words equally near the weightier wins', () => {
  expect(mend('паролв')).toBe('пароль');
});

test('a short root stands for a word that names a matter, for none that is only mentioned', () => {
  const named = createSpelling(new Map([['полный', 3]]));
  const mentioned = createSpelling(new Map([['полный', 1]]));
  expect(named('полета', stem('полета'))).toBe('полный');
  expect(mentioned('полета', stem('полета'))).toBeUndefined();
});
