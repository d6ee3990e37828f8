import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pruneStyles } from '@/lib/http/prune-styles';

const canHave = (...needs: string[]) => {
  const had = new Set(needs);
  return (need: string) => had.has(need);
};

test.each([
  ['a rule for a class of another page goes', '.card{color:red}.chart{top:0}', '.card{color:red}'],
  ['a list keeps the selectors that can match', 'h1,h3,.card{top:0}', '.card{top:0}'],
  ['every part of a selector is needed', '.card .far{top:0}.far>.card{top:0}', ''],
  [
    'states and drawn parts need nothing',
    '.card:hover::before{top:0}',
    '.card:hover::before{top:0}',
  ],
  [
    'an attribute is needed',
    '[data-scheme] .card{top:0}[lang] .card{top:0}',
    '[lang] .card{top:0}',
  ],
  [
    'what stands in brackets is left out of account',
    '.card:is(.far,h3):not([data-scheme]){top:0}',
    '.card:is(.far,h3):not([data-scheme]){top:0}',
  ],
  [
    'an emptied condition goes',
    '@media print{.far{top:0}}@media print{.card{top:0}}',
    '@media print{.card{top:0}}',
  ],
  [
    'an emptied layer keeps its rank',
    '@layer base{.far{top:0}}@layer parts{.card{top:0}}',
    '@layer base;@layer parts{.card{top:0}}',
  ],
  [
    'a property that nothing reads goes',
    ':root{--a:1;--b:2}.card{top:var(--b)}',
    ':root{--b:2}.card{top:var(--b)}',
  ],
  [
    'a list with a selector that a browser may not know stays as it is',
    'h3,::-webkit-x{top:0}',
    'h3,::-webkit-x{top:0}',
  ],
  [
    'signs in strings part nothing',
    '.far{content:"}"}.card{content:"{;}"}',
    '.card{content:"{;}"}',
  ],
  ['signs in addresses part nothing', '.card{src:url(data:a;b,c)}', '.card{src:url(data:a;b,c)}'],
  [
    'a class with escaped signs is one class',
    '.sm\\:far{top:0}.sm\\:card{top:0}',
    '.sm\\:card{top:0}',
  ],
  [
    'statements and faces stay',
    '@layer a,b;@font-face{src:url(x)}',
    '@layer a,b;@font-face{src:url(x)}',
  ],
  [
    'a nested rule stays with the rule around it',
    '.card{top:0;& .far{top:0}}',
    '.card{top:0;& .far{top:0}}',
  ],
])('%s', (_what, css, kept) => {
  expect(pruneStyles(css, canHave('.card', '.sm:card', '[lang]'))).toBe(kept);
});

test('a movement stays where a rule names it', () => {
  const movement = '@keyframes rise{0%,to{top:0}}';
  expect(pruneStyles(`${movement}.card{animation:1s rise}`, canHave('.card'))).toContain(movement);
  expect(pruneStyles(`${movement}.far{animation:1s rise}`, canHave('.card'))).toBe('');
});

test.each(['.far{top:0', '.far{top:0}}', '/* note */.far{top:0}', '.far{content:"}'])(
  'a sheet that cannot be read stays whole: %s',
  (css) => {
    expect(pruneStyles(css, canHave())).toBe(css);
  },
);

test('for a page that can have everything, any sheet stays to the letter', () => {
  const word = fc.constantFrom('.card', 'h1', '#menu', '[open]', ':hover', '*', '::after');
  const selector = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const rule = fc
    .array(selector, { minLength: 1, maxLength: 3 })
    .map((list) => `${list.join()}{top:0;content:"a;b}"}`);
  const group = fc
    .tuple(
      fc.constantFrom('@media print', '@layer parts', '@supports (top:0)'),
      fc.array(rule, { minLength: 1 }),
    )
    .map(([prelude, rules]) => `${prelude}{${rules.join('')}}`);
  const sheet = fc.array(fc.oneof(rule, group)).map((parts) => parts.join(''));
  fc.assert(fc.property(sheet, (css) => pruneStyles(css, () => true) === css));
});

test('whatever the sheet, pruning does not throw and is done after one time', () => {
  const had = canHave('.card');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{};,.@"\'\\()[]:- ah'), maxLength: 60 }),
      (css) => {
        const once = pruneStyles(css, had);
        return once.length <= css.length && pruneStyles(once, had) === once;
      },
    ),
  );
});
