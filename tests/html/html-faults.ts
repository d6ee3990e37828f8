import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // React's serialiser writes `<!DOCTYPE html>`, `<br/>` and `hidden=""`: all of it valid HTML.
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

/** What html-validate finds wrong with a page as the server sends it. */
export function htmlFaults(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
