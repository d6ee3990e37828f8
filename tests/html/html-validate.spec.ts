import { expect, test } from '@playwright/test';
import { fetchPages } from './fetch-pages';
import { htmlFaults } from './html-faults';

test('html-validate finds no fault in the markup of any page', async () => {
  const pages = await fetchPages();
  const faults = pages.flatMap(({ path, html }) =>
    htmlFaults(html).map((fault) => `${path} ${fault}`),
  );
  expect(faults.join('\n')).toBe('');
});

test('html-validate itself sees a planted fault', () => {
  expect(htmlFaults('<ul><div>a</div></ul>').join()).toContain('element-permitted-content');
});
