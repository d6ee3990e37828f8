/*
 * Russian written in Latin letters («parol zabyl», «lichniy kabinet»). A greedy reading gives the Russian word when the
 * writer kept to one system; the skeleton, where spellings of one sound fall together, finds the word when he did not.
 */

const SOUNDS: readonly (readonly [latin: string, russian: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'ия'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['ye', 'е'],
  ['je', 'е'],
  ['iy', 'ий'],
  ['ij', 'ий'],
  ['yy', 'ый'],
  ['yj', 'ый'],
  ['ck', 'к'],
  ['ph', 'ф'],
];
const LETTERS = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((latin, place) => [
    latin,
    'абцдефгхийклмнопкрстувв_ыз'[place] ?? latin,
  ]),
).set('x', 'кс');
/** The Russian word that a word of Latin letters most likely stands for: «parol» → «парол», «vhod» → «вход». */
export function toRussian(word: string): string {
  let russian = '';
  for (let at = 0; at < word.length; ) {
    const sound = SOUNDS.find(([latin]) => word.startsWith(latin, at));
    russian += sound?.[1] ?? letter(word[at] ?? '');
    at += sound?.[0].length ?? 1;
  }
  return russian;
}

function letter(latin: string): string {
  return LETTERS.get(latin) ?? latin;
}

const RUSSIAN_SKELETON: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'c', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

const SAME_SOUND: Record<string, string> = {
  ...{ shch: 'sh', sch: 'sh', kh: 'h', x: 'h', ts: 'c', tz: 'c', w: 'v' },
  ...{ ye: 'e', je: 'e', yo: 'e', jo: 'e', y: 'i', j: 'i' },
};
const SEVERAL_SPELLINGS = /shch|sch|kh|x|t[sz]|w|[yj][eo]?/g;

/** What is left of a word, Russian or in Latin letters, when spellings of one sound are one: й и ы y j → i, ц ts c → c. */
export function skeleton(word: string): string {
  const latin = Array.from(word, (sign) => RUSSIAN_SKELETON[sign] ?? sign).join('');
  return latin
    .replace(SEVERAL_SPELLINGS, (sound) => SAME_SOUND[sound] ?? sound)
    .replace(/(.)\1+/g, '$1');
}
