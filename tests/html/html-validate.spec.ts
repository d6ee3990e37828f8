import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { fetchPages } from './fetch-pages';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // React's serialiser writes `<!DOCTYPE html>`, `<br/>`, `hidden=""`, `charSet` and `dateTime`: all of it valid HTML.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    // A number is two groups that do not break, with a plain space and plain hyphens, so that a copied number is found
    // again and spoken well (accessibility.md 17, 18).
    'tel-non-breaking': 'off',
    // Russian words are long, and the name of the site closes every title (accessibility.md 2).
    'long-title': ['error', { maxlength: 90 }],
  },
});

function faultsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

test('html-validate finds no fault in the markup of any page', async () => {
  const pages = await fetchPages();
  const faults = pages.flatMap(({ path, html }) =>
    faultsOf(html).map((fault) => `${path} ${fault}`),
  );
  expect(faults.join('\n')).toBe('');
});

test('html-validate itself sees a planted fault', () => {
  expect(faultsOf('<ul><div>a</div></ul>').join()).toContain('element-permitted-content');
});
