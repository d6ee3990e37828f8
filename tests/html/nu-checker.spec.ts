import { expect, test } from '@playwright/test';
import { SWEEP_MS } from '../support/sitemap';
import { fetchPages } from './fetch-pages';
import { hasJava, nuFaults } from './nu-faults';

test('the Nu Html Checker finds neither error nor warning on any page', async () => {
  test.skip(!hasJava, 'java is not installed');
  test.setTimeout(SWEEP_MS);
  expect((await nuFaults(await fetchPages())).join('\n')).toBe('');
});

test('the Nu Html Checker itself sees a planted fault', async () => {
  test.skip(!hasJava, 'java is not installed');
  const faults = await nuFaults([{ path: '/', html: '<!doctype html><title>a</title><p><div>' }]);
  expect(faults.join()).toMatch(/Unclosed element “div”[\s\S]*“lang” attribute/);
});
