import { z } from 'zod';
import { cleanLine, cleanText, countSigns } from './clean-text';
import { parseContactPhone } from './contact-phone';

/** How long a request or an addition may be, in signs; told beside the field before anybody types. */
export const LONGEST_MESSAGE = 4000;
const LONGEST_NAME = 200;
// A part before the sign of 64 and a host of 189: what every mail server takes.
const LONGEST_EMAIL = 254;

const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Labels of the fields, and every sentence that a fault in them can cause, in the words of the label. */
export const FIELD_WORDS = {
  name: {
    label: 'Фамилия, имя и отчество',
    empty: 'Напишите фамилию, имя и отчество',
    noLetters: 'Напишите фамилию, имя и отчество буквами',
    long: `Сократите фамилию, имя и отчество до ${LONGEST_NAME} знаков`,
  },
  message: {
    label: 'Что случилось',
    empty: 'Напишите, что случилось',
    long: (signs: number) =>
      `Сократите рассказ о том, что случилось, до ${LONGEST_MESSAGE} знаков. Сейчас их ${signs}`,
  },
  addition: {
    label: 'Ваше сообщение',
    empty: 'Напишите сообщение',
    long: (signs: number) => `Сократите сообщение до ${LONGEST_MESSAGE} знаков. Сейчас их ${signs}`,
  },
  phone: {
    label: 'Телефон',
    empty: 'Напишите телефон, по которому вам позвонить',
    digits: 'Напишите телефон цифрами',
    short: 'Напишите телефон целиком, с кодом города или оператора связи',
    country: 'Напишите телефон с плюсом и кодом страны впереди',
  },
  email: {
    label: 'Электронная почта',
    empty: 'Напишите адрес электронной почты, куда вам ответить',
    form: 'Напишите адрес электронной почты целиком: имя, знак @ и название сайта с точкой',
    cyrillic: 'Напишите адрес электронной почты латинскими буквами: в нём есть русские',
    long: `Напишите адрес электронной почты не длиннее ${LONGEST_EMAIL} знаков`,
  },
  topic: { label: 'О чём вопрос', empty: 'Выберите, о чём вопрос' },
  answerWay: { label: 'Как вам ответить', empty: 'Выберите, как вам ответить' },
  consent: {
    label: 'Даю согласие на обработку моих данных',
    empty: 'Отметьте, что даёте согласие на обработку данных: без него обращение не отправить',
  },
  number: {
    label: 'Номер обращения',
    empty: 'Напишите номер обращения',
    digits: 'Напишите номер обращения цифрами',
    length: 'Напишите номер обращения целиком: в нём десять цифр',
    typo: 'Проверьте номер обращения: похоже, опечатка в одной из цифр',
  },
  code: {
    label: 'Код доступа',
    empty: 'Напишите код доступа',
    form: 'Напишите код доступа целиком: в нём двенадцать букв и цифр, только те, что на квитанции',
  },
} as const;

/** A person's name in any script. */
export const NameField = z
  .string()
  .transform(cleanLine)
  .superRefine((name, { addIssue }) => {
    const words = FIELD_WORDS.name;
    if (name === '') addIssue(words.empty);
    else if (!/\p{L}/u.test(name)) addIssue(words.noLetters);
    else if (countSigns(name) > LONGEST_NAME) addIssue(words.long);
  });

/** The story of a request. */
export const MessageField = messageField(FIELD_WORDS.message);

/** What a citizen adds to a request later. */
export const AdditionField = messageField(FIELD_WORDS.addition);

/** A phone of any country in any spelling; the value is `+` and digits. */
export const PhoneField = z.string().transform((typed, { addIssue }) => {
  const parsed = parseContactPhone(typed);
  if (parsed.ok) return parsed.phone;
  addIssue(phoneFault(parsed.reason));
  return z.NEVER;
});

/** An e-mail address. The host may be Cyrillic; the part before the sign may not, since few servers would deliver it. */
export const EmailField = z
  .string()
  .transform(cleanLine)
  .superRefine((email, { addIssue }) => {
    const words = FIELD_WORDS.email;
    if (email === '') addIssue(words.empty);
    else if (email.length > LONGEST_EMAIL) addIssue(words.long);
    else if (!EMAIL.test(email)) addIssue(words.form);
    else if (CYRILLIC.test(email.split('@', 1)[0] ?? '')) addIssue(words.cyrillic);
  });

/** A box that has to be ticked; its value is `yes`. */
export const ConsentField = z.literal('yes', { error: FIELD_WORDS.consent.empty });

function messageField(words: { empty: string; long: (signs: number) => string }) {
  return z
    .string()
    .transform(cleanText)
    .superRefine((message, { addIssue }) => {
      const signs = countSigns(message);
      if (signs === 0) addIssue(words.empty);
      else if (signs > LONGEST_MESSAGE) addIssue(words.long(signs));
    });
}

function phoneFault(reason: 'empty' | 'not-a-number' | 'wrong-length' | 'no-country'): string {
  const words = FIELD_WORDS.phone;
  switch (reason) {
    case 'empty':
      return words.empty;
    case 'not-a-number':
      return words.digits;
    case 'wrong-length':
      return words.short;
    case 'no-country':
      return words.country;
    default:
      return reason satisfies never;
  }
}
