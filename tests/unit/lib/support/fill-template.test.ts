import { describe, expect, test } from 'vitest';
import { answerTemplates, getLine } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { addressOf, fillTemplate } from '@/lib/support/fill-template';

const FRIDAY_MS = Date.parse('2026-12-04T12:00:00+03:00');

test('every template becomes plain text that speaks to the person by name', () => {
  expect(answerTemplates.length).toBeGreaterThan(5);
  for (const template of answerTemplates) {
    const text = fillTemplate(template, 'Иванова Анна Сергеевна', FRIDAY_MS);
    expect(text).toMatch(/^Анна Сергеевна, здравствуйте\.\n\n/);
    expect(text).not.toMatch(/[{}[\]]/);
  }
});

test('numbers and hours of a template are those of the content', () => {
  const [template] = answerTemplates.filter(({ id }) => id === 'call-the-line');
  if (template === undefined) return expect.fail('no such template');
  const { phone, displayForm } = getLine('domestic-free');
  const text = fillTemplate(template, 'Ли', FRIDAY_MS);
  expect(text).toContain(`Позвоните: ${displayPhone(phone, displayForm)}, `);
  expect(text).toMatch(/с\s08:00 до\s20:00/);
});

test('a name that looks like a token or a replacement pattern stays what it is', () => {
  const [template] = answerTemplates;
  if (template === undefined) return expect.fail('no template');
  for (const name of ['{line:mobile}', '[имя]', '$& $1 $$', '<b>Анна</b>']) {
    expect(fillTemplate(template, name, FRIDAY_MS)).toMatch(/здравствуйте/);
    expect(fillTemplate(template, name, FRIDAY_MS).startsWith(`${name}, `)).toBe(true);
  }
});

describe('a person is spoken to', () => {
  test.each([
    ['Иванова Анна Сергеевна', 'Анна Сергеевна'],
    ['  Петров   Пётр Кузьмич ', 'Пётр Кузьмич'],
    ['Алиев Вагиф Гасан оглы', 'Алиев Вагиф Гасан оглы'],
    ['Анна Иванова', 'Анна Иванова'],
    ['Ким Чен Ли', 'Ким Чен Ли'],
    ['Анна', 'Анна'],
  ])('%s as %s', (name, address) => {
    expect(addressOf(name)).toBe(address);
  });
});
