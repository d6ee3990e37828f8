import type { Finding } from './finding';

// A code is named in the same clause, at most a few words away; dots and line ends close the clause.
const BETWEEN = '[^\\d.!?\\n\\[\\]]{0,30}';
const CODE_WORD =
  '(?<!\\p{L})(?:код(?:а|у|ом|е|ы|ов)?|смс(?:ка|ки|ку|кой)?|sms|otp|пин(?:код)?|pin)(?!\\p{L})';
const DIGITS = '(?<![\\d+.:/№-])(?:\\d{3}[ \\u00a0-]\\d{3}|\\d{4,8})(?![ \\u00a0.:/-]?\\d)';
const CODE_AFTER_WORD = new RegExp(`(${CODE_WORD})(${BETWEEN})(${DIGITS})`, 'giu');
const CODE_BEFORE_WORD = new RegExp(
  `(${DIGITS})([^\\d.!?\\n\\p{L}]{1,4}(?:это )?)(${CODE_WORD})`,
  'giu',
);
// Three digits are a code only where the card's back is named.
const CARD_CODE = /(?:cvc|cvv|обратной стороны|обороте)[^\d\n]{0,20}(\d{3,4})(?!\d)/giu;

/** After these words the number is no secret: a code of an error or a city, a number of an application, a year. */
const OTHER_NUMBER =
  /ошибк|стран|город|регион|подразделен|выход|услуг|индекс|заявл|обращ|телефон|номер(?! код)|руб|дом|кварт/iu;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_WORD = /^\s*(?:год|г\.)/iu;

const PASSWORD_WORD = '(?<!\\p{L})парол(?:ь|я|ю|ем|е|и)(?!\\p{L})';
const PASSWORD_MARKED = new RegExp(
  `${PASSWORD_WORD}[^\\S\\n]*(?:[:=]|[—–-]|это)[^\\S\\n]*(\\S{3,})`,
  'giu',
);
const PASSWORD_BARE = new RegExp(`${PASSWORD_WORD}[^\\S\\n]+(\\S{4,})`, 'giu');
const NO_PASSWORD =
  /^(?:не|нет|забыл|забыла|невер|неправ|потер|измен|сброс|ввод|через|что|где|как|для|при)\p{L}*$|^\[/iu;
/** A word that nobody writes in a sentence: Latin letters or signs together with digits. */
const LIKE_PASSWORD = /(?=\S*\d)(?=\S*[a-z!@#$%^&*_])/iu;

/** One-time codes near a word that says so, and the code from the back of a card. */
export function findCodes(text: string): Finding[] {
  const after = [...text.matchAll(CODE_AFTER_WORD)].flatMap((match) => {
    const [whole, , between = '', digits = ''] = match;
    if (OTHER_NUMBER.test(between) || isYear(digits, text.slice(match.index + whole.length)))
      return [];
    return [codeAt(match.index + whole.length - digits.length, digits)];
  });
  const before = [...text.matchAll(CODE_BEFORE_WORD)].flatMap((match) => {
    const [whole, digits = ''] = match;
    if (OTHER_NUMBER.test(text.slice(match.index + whole.length).slice(0, 20))) return [];
    return [codeAt(match.index, digits)];
  });
  const card = [...text.matchAll(CARD_CODE)].map((match) => {
    const [whole, digits = ''] = match;
    return codeAt(match.index + whole.length - digits.length, digits);
  });
  return [...after, ...before, ...card];
}

/** Passwords: what stands after «пароль:», or a word of letters and digits right after «пароль». */
export function findPasswords(text: string): Finding[] {
  const marked = [...text.matchAll(PASSWORD_MARKED)].filter(
    ([, word = '']) => !NO_PASSWORD.test(word),
  );
  const bare = [...text.matchAll(PASSWORD_BARE)].filter(([, word = '']) =>
    LIKE_PASSWORD.test(word),
  );
  return [...marked, ...bare].map((match) => {
    const [whole, word = ''] = match;
    const end = match.index + whole.length;
    return { kind: 'password' as const, start: end - word.length, end };
  });
}

function isYear(digits: string, rest: string): boolean {
  return YEAR.test(digits) && YEAR_WORD.test(rest);
}

function codeAt(start: number, digits: string): Finding {
  return { kind: 'code', start, end: start + digits.length };
}
