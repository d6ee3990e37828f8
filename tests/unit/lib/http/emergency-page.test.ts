import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { hotlines, service } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { hoursInWords } from '@/lib/hours/week-rows';
import { EMERGENCY_POLICY, emergencyPage } from '@/lib/http/emergency-page';
import { EMERGENCY_STYLE } from '@/lib/http/emergency-style';
import { escapeHtml } from '@/lib/http/escape-html';
import { type FailureStatus, failureWords } from '@/lib/http/failure-words';
import { CHOICES, readSettings } from '@/lib/settings';
import { readSchemes } from '../../../support/token-schemes';

const FRIDAY_MS = Date.parse('2026-12-04T12:00:00+03:00');
const STATUSES: FailureStatus[] = [400, 403, 405, 408, 413, 414, 422, 431, 500, 503];
const page = emergencyPage(500, FRIDAY_MS);

/** Text as a reader meets it: no tags, plain spaces. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');
}

test('the page holds every number as a link, with its name, cost and hours', () => {
  for (const line of hotlines) {
    expect(page).toContain(`href="tel:${line.phone}" aria-describedby="line-${line.id}"`);
    expect(textOf(page)).toContain(line.name);
    expect(textOf(page)).toContain(displayPhone(line.phone, line.displayForm));
    expect(textOf(page)).toContain(`${line.costNote}.`);
    const hours = hoursInWords(line, FRIDAY_MS).replaceAll('\u00a0', ' ');
    expect(textOf(page)).toContain(`Часы работы: ${hours}.`);
  }
});

test('the page claims of no line that it is open or closed now', () => {
  expect(textOf(page)).not.toMatch(/открыт[аоы]|закрыт|откроется|закроется|сейчас/i);
});

test('the page carries the disclaimer, the warning and the clock', () => {
  for (const words of [
    service.disclaimer.full,
    'Оператор не спросит пароль и код из СМС.',
    'по московскому времени',
    'Сведения проверены 22 ноября 2026 года.',
  ]) {
    expect(textOf(page)).toContain(words);
  }
});

test.each(STATUSES)('the page for %s is named as an error and says what to do', (status) => {
  const html = emergencyPage(status, FRIDAY_MS);
  const { name, advice } = failureWords(status);
  expect(html).toMatch(/<title>Ошибка: [а-яё].* — Помощь и поддержка<\/title>/);
  expect(textOf(html)).toContain(name);
  for (const sentence of advice) expect(textOf(html)).toContain(sentence);
});

test('html-validate finds no fault in the page', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:standard'],
    // Groups of a number are kept whole by style, with a plain space and hyphen (accessibility.md 17, 18).
    rules: { 'doctype-style': 'off', 'long-title': 'off', 'tel-non-breaking': 'off' },
  });
  const { results } = validator.validateStringSync(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('the page asks for nothing else and its policy allows exactly its style', () => {
  expect(page).not.toMatch(/<script|src=|url\(|@import|<link rel="(?!icon" href="data:,)/);
  const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(EMERGENCY_POLICY).toContain(`style-src 'sha256-${hash}'`);
});

test('the page fits into 6 kB', () => {
  expect(gzipSync(page).length).toBeLessThan(6_000);
});

test('the colours are those of the site, in every theme and scheme', () => {
  const schemes = readSchemes();
  /** Colours of a block of the style, each of which has to be the one of the site. */
  const compare = (block: string, scheme: string) => {
    const pairs = [...block.matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)];
    for (const [, name = '', colour] of pairs) expect(schemes.get(scheme)?.get(name)).toBe(colour);
    return pairs.length;
  };
  const blocks = [...EMERGENCY_STYLE.matchAll(/([^{}\n]+)\{([^{}]*)\}/g)];
  const bodyOf = (start: string) => blocks.find(([block]) => block.startsWith(start))?.[2] ?? '';
  expect(compare(bodyOf(':root{'), 'light')).toBeGreaterThan(10);
  expect(compare(bodyOf(':root:not('), 'dark')).toBeGreaterThan(10);
  expect(compare(bodyOf('[data-theme=dark]'), 'dark')).toBeGreaterThan(10);
  for (const scheme of CHOICES.scheme.slice(1)) {
    expect(compare(bodyOf(`[data-scheme=${scheme}]`), scheme), scheme).toBe(2);
  }
});

test('what a visitor chose stands on the page and nothing else of a cookie (72)', () => {
  const look = (cookie: string) =>
    /<html[^>]*>/.exec(emergencyPage(500, FRIDAY_MS, { settings: readSettings(cookie) }))?.[0];
  expect(look('settings=size=200&scheme=blue-on-blue&zone=Asia/Omsk')).toBe(
    '<html lang="ru" data-size="200" data-scheme="blue-on-blue">',
  );
  expect(look('settings=size="><script>&scheme=pink')).toBe('<html lang="ru">');
});

test('signs of markup in a text come out as text', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
  );
});
