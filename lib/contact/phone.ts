/** Form in which a number is shown: from Russia `8 800 …`, from anywhere `+7 …`. */
export type PhoneForm = 'national' | 'international';

const RUSSIAN_E164 = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/;
// Toll-free 8-800 is the one code that people know with the leading 8; a city code reads better as +7.
const TOLL_FREE_CODE = '800';

/**
 * The two groups of a number that may not break inside, for two `nowrap` spans with an ordinary space between them:
 * `['8 800', '555-35-35']` (accessibility.md 13, 17). Takes a number as `+7` and ten digits; throws a RangeError for
 * anything else, since content is checked at load.
 */
export function phoneGroups(phone: string, form: PhoneForm): [code: string, subscriber: string] {
  const [, code, first, second, third] = RUSSIAN_E164.exec(phone) ?? [];
  if (code === undefined) throw new RangeError(`Not a number as +7 and ten digits: ${phone}`);
  const prefix = form === 'national' && code === TOLL_FREE_CODE ? '8' : '+7';
  return [`${prefix} ${code}`, `${first}-${second}-${third}`];
}

/** A number as it is read: `8 800 555-35-35`, `+7 495 123-45-67`. Takes and throws as `phoneGroups`. */
export function displayPhone(phone: string, form: PhoneForm): string {
  return phoneGroups(phone, form).join(' ');
}

/** Address of a call link, digits only (accessibility.md 14). Takes a number as `+7` and ten digits. */
export function telHref(phone: string): `tel:${string}` {
  return `tel:${phone}`;
}
