import { expect, test } from 'vitest';
import { scaleQueries } from '@/lib/http/scale-queries';

test('a page with larger text has its layouts at widths as much larger', () => {
  const css =
    '@media (min-width:69rem){a{width:2rem}}@media (max-width:29.99rem) and (min-width:.5rem){b{c:1rem}}';
  expect(scaleQueries(css, 200)).toBe(
    '@media (min-width:138rem){a{width:2rem}}@media (max-width:59.98rem) and (min-width:1rem){b{c:1rem}}',
  );
  expect(scaleQueries(css, 100)).toBe(css.replace('.5rem', '0.5rem'));
});

test('a condition without a width stays as it is', () => {
  const css = '@media print{p{width:2rem}}@media (prefers-color-scheme:dark){p{margin:1rem}}';
  expect(scaleQueries(css, 150)).toBe(css);
});
