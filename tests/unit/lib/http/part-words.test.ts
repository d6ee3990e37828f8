import { expect, test } from 'vitest';
import { partWords } from '@/lib/http/part-words';
import { readHtml } from '@/lib/http/read-html';

/** What becomes of a page; «-» is a hyphen that shows at the end of a line only, «_» a space that binds. */
function parted(html: string): string {
  const pieces = readHtml(html.replaceAll('_', '\u00a0')) ?? [];
  const sources = partWords(pieces).map(({ source }) => source);
  return sources.join('').replaceAll('\u00ad', '-').replaceAll('\u00a0', '_');
}

test('a heading may part a long word, and a short word lets go of a long one', () => {
  expect(parted('<h1>Для_предпринимателей</h1><p>Для_предпринимателей</p>')).toBe(
    '<h1>Для пред-при-ни-ма-те-лей</h1><p>Для_предпринимателей</p>',
  );
  expect(parted('<h2>Вопросы и_ответы</h2>')).toBe('<h2>Вопросы и_ответы</h2>');
});

test.each(['data-size="200"', 'data-letters="widest"'])(
  'with %s all text may part its words, and nothing else of the page changes',
  (choice) => {
    const head = `<html ${choice}><title>Для_предпринимателей</title>`;
    const rest = '<input value="предпринимателей"><textarea>предпринимателей</textarea>';
    expect(parted(`${head}<p>Для_вопросов</p>${rest}`)).toBe(
      `${head}<p>Для во-просов</p>${rest}`.replace('во-просов', 'вопро-сов'),
    );
  },
);
