import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cleanLine, cleanText } from '@/lib/forms/clean-text';
import {
  AdditionField,
  ConsentField,
  EmailField,
  FIELD_WORDS,
  LONGEST_MESSAGE,
  MessageField,
  NameField,
  PhoneField,
} from '@/lib/forms/fields';
import { parseForm } from '@/lib/forms/form-state';

/** What one field makes of a text: its value, or the sentence it says. */
function read(field: z.ZodType, text: string): unknown {
  const parsed = field.safeParse(text);
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
}

/** Every sentence that a form can say about a field. */
const MESSAGES = Object.values(FIELD_WORDS).flatMap(({ label, ...sentences }) =>
  Object.values(sentences).map((sentence) => ({
    label,
    sentence: typeof sentence === 'function' ? sentence(4123) : sentence,
  })),
);

test('every message is an instruction in the words of its label, without blame or plea', () => {
  expect(MESSAGES.length).toBeGreaterThan(15);
  const banned = /некорректн|недопустим|обязательн|неверн|упс|пожалуйста|ошибк|нельзя/iu;
  for (const { label, sentence } of MESSAGES) {
    expect(sentence).not.toMatch(banned);
    expect(sentence).toMatch(/^(Напишите|Выберите|Отметьте|Сократите|Проверьте)/u);
    const stems =
      label
        .toLowerCase()
        .match(/\p{L}{4,}/gu)
        ?.map((word) => word.slice(0, 4)) ?? [];
    expect(
      stems.some((stem) => sentence.toLowerCase().includes(stem)),
      sentence,
    ).toBe(true);
  }
});

test.each([
  ['', FIELD_WORDS.name.empty],
  [' \u0000\u202e ', FIELD_WORDS.name.empty],
  ['12345', FIELD_WORDS.name.noLetters],
  ['я'.repeat(300), FIELD_WORDS.name.long],
  ['  Иванова   Анна\nПетровна ', 'Иванова Анна Петровна'],
  ['Ли', 'Ли'],
  ['د. محمد', 'د. محمد'],
  ["<script>alert('x')</script>", "<script>alert('x')</script>"],
])('a name: «%s»', (typed, expected) => {
  expect(read(NameField, typed)).toBe(expected);
});

test.each([
  ['', FIELD_WORDS.message.empty],
  ['\u0000\u0007', FIELD_WORDS.message.empty],
  ['я'.repeat(LONGEST_MESSAGE + 1), FIELD_WORDS.message.long(4001)],
  ['😀'.repeat(LONGEST_MESSAGE), '😀'.repeat(LONGEST_MESSAGE)],
  ['один\r\nдва\rтри', 'один\nдва\nтри'],
  ['половина \ud83d знака', 'половина \ufffd знака'],
  ['за\u202eпись', 'запись'],
])('a message', (typed, expected) => {
  expect(read(MessageField, typed)).toBe(expected);
});

test('an addition is read like a message, and speaks of itself', () => {
  expect(read(AdditionField, ' ')).toBe(FIELD_WORDS.addition.empty);
  expect(read(AdditionField, 'я'.repeat(4001))).toBe(FIELD_WORDS.addition.long(4001));
});

test.each([
  ['', FIELD_WORDS.email.empty],
  ['anna', FIELD_WORDS.email.form],
  ['anna@mail', FIELD_WORDS.email.form],
  ['a@b@c.ru', FIELD_WORDS.email.form],
  ['анна@mail.ru', FIELD_WORDS.email.cyrillic],
  [`${'a'.repeat(250)}@mail.ru`, FIELD_WORDS.email.long],
  ['anna@mail.ru\r\nBcc: all@mail.ru', FIELD_WORDS.email.form],
  [' anna@mail.ru ', 'anna@mail.ru'],
  ['anna@почта.рф', 'anna@почта.рф'],
])('an e-mail address: «%s»', (typed, expected) => {
  expect(read(EmailField, typed)).toBe(expected);
});

test.each([
  ['', FIELD_WORDS.phone.empty],
  ['вечером', FIELD_WORDS.phone.digits],
  ['123', FIELD_WORDS.phone.short],
  ['380441234567', FIELD_WORDS.phone.country],
  ['8 (916) 123-45-67', '+79161234567'],
])('a phone: «%s»', (typed, expected) => {
  expect(read(PhoneField, typed)).toBe(expected);
});

test('a form tells every error at once and gives back what was typed', () => {
  const schema = z.object({ name: NameField, message: MessageField, consent: ConsentField });
  const data = new FormData();
  data.append('name', ' Анна ');
  data.append('name', 'второе имя');
  data.append('message', new Blob(['файл']));
  expect(parseForm(schema, data)).toEqual({
    ok: false,
    errors: { message: FIELD_WORDS.message.empty, consent: FIELD_WORDS.consent.empty },
    typed: { name: ' Анна ', message: '', consent: '' },
  });
  data.set('message', 'Не приходит код');
  data.set('consent', 'yes');
  const parsed = parseForm(schema, data);
  expect(parsed.ok && parsed.values).toEqual({
    name: 'Анна',
    message: 'Не приходит код',
    consent: 'yes',
  });
});

test('cleaning leaves no control character, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/[^\P{Cc}\n\t]/u);
      expect(clean).not.toMatch(/\p{Cs}/u);
      expect(cleanText(clean)).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanLine(text)).not.toMatch(/\s\s|\n/);
    }),
  );
});
