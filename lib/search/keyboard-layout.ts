/*
 * Words typed with the other keyboard layout on. The table works on the raw string, before punctuation goes:
 * on a Russian keyboard «,», «[», «;» and «'» are letters («,fyrjdcrfz» is «банковская»).
 */

const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,';

const toRussian = new Map([...LATIN].map((key, place) => [key, RUSSIAN[place] ?? key]));
const toLatin = new Map([...RUSSIAN].map((key, place) => [key, LATIN[place] ?? key]));

/** «gfhjkm» → «пароль». Only pieces with a Latin letter change; a comma that ends a piece is taken for a comma. */
export function retypeInRussian(text: string): string {
  return text
    .split(' ')
    .map((piece) => (/[a-z]/i.test(piece) ? swap(piece.replace(/,$/, ''), toRussian) : piece))
    .join(' ');
}

/** «ышеу» → «site». */
export function retypeInLatin(text: string): string {
  return swap(text, toLatin);
}

function swap(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (key) => table.get(key) ?? key).join('');
}
