import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProvenanceNote } from '@/components/site/provenance-note';
import { hotlines } from '@/content';
import { plain } from '../../support/words';

const LAST_FRESH_MS = Date.parse('2027-11-22T23:59:59.999+03:00');

function noteAt(now: number, freshnessDays?: number): string[] {
  return hotlines.map(({ provenance }) => {
    const days = freshnessDays === undefined ? {} : { freshnessDays };
    return plain(
      renderToStaticMarkup(<ProvenanceNote provenance={provenance} now={now} {...days} />),
    );
  });
}

test('each line tells when it was checked and against what (24)', () => {
  for (const [index, note] of noteAt(LAST_FRESH_MS).entries()) {
    const source = hotlines[index]?.provenance.source;
    expect(note).toContain(`Проверено 22 ноября 2026 года. Источник: ${source}.`);
    expect(note).not.toContain('не проверяли');
  }
});

test('a year and a day after the check the page itself says so, from midnight in Moscow on (24)', () => {
  for (const note of noteAt(LAST_FRESH_MS + 1)) {
    expect(note).toContain('Эти сведения не проверяли 366 дней. Они могли измениться.');
  }
});

test('the limit of days is the one that is set (FRESHNESS_DAYS)', () => {
  const tenDaysOn = Date.parse('2026-12-02T12:00:00+03:00');
  expect(noteAt(tenDaysOn, 10).join()).not.toContain('не проверяли');
  expect(noteAt(tenDaysOn, 9).join()).toContain('не проверяли 10 дней');
});
