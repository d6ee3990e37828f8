import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SiteNotices } from '@/components/site/site-notices';

const ENTRIES = [
  { id: 'holidays', from: '2026-12-28', to: '2027-01-08', text: 'Праздники. {page:hours|Часы}' },
  { id: 'works', from: '2027-01-08', to: '2027-01-09', text: 'Идут работы.' },
];

function shownAt(text: string): string {
  const now = Date.parse(`${text}+03:00`);
  return renderToStaticMarkup(<SiteNotices now={now} zone={undefined} entries={ENTRIES} />);
}

test("a notice is shown from Moscow's first midnight to its last, with its links", () => {
  expect(shownAt('2026-12-27T23:59:59')).toBe('');
  expect(shownAt('2026-12-28T00:00:00')).toContain('Праздники. <a href="/hours">Часы</a>');
  expect(shownAt('2027-01-08T23:59:59')).toMatch(/Праздники.*Идут работы/);
  expect(shownAt('2027-01-09T00:00:00')).not.toContain('Праздники');
  expect(shownAt('2027-01-10T00:00:00')).toBe('');
});
