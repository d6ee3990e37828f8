import { stem } from './stem';
import { skeleton, toRussian } from './transliterate';
import { firstFrom } from './vocabulary';

/** The Russian word behind a word in Latin letters, as near to a known form as can be. */
export type Sounds = (latin: string, isUnfinished: boolean) => string;

const UNFINISHED_LETTERS = 3;
const SHORTEST_SOUND = 2;

/**
 * Prepares known forms and their weights for look-ups by sound. `isWord` knows words as they are written, `isKnown` their
 * other forms too.
 */
export function createSounds(
  weights: ReadonlyMap<string, number>,
  isWord: (form: string) => boolean,
  isKnown: (form: string) => boolean,
): Sounds {
  const bySound = new Map<string, string>();
  const byRising = [...weights]
    .filter(([form]) => /^[а-я]/.test(form))
    .sort(([, a], [, b]) => a - b);
  // The weightiest form of a sound comes last and stays.
  for (const [form] of byRising) {
    bySound.set(skeleton(stem(form)), form);
  }
  for (const [form] of byRising) {
    bySound.set(skeleton(form), form);
  }
  const sorted = [...bySound.keys()].sort();

  const beginning = (sound: string): string | undefined => {
    if (sound.length < UNFINISHED_LETTERS) return undefined;
    const longer = sorted[firstFrom(sorted, sound)];
    const form = longer?.startsWith(sound) ? bySound.get(longer) : undefined;
    return form && firstLetters(form, sound);
  };

  return (latin, isUnfinished) => {
    const greedy = toRussian(latin);
    if (isWord(greedy)) return greedy;
    const sound = soundsOf(latin, greedy).find((one) => bySound.has(one));
    if (sound !== undefined) return bySound.get(sound) ?? greedy;
    if (isKnown(greedy)) return greedy;
    return (isUnfinished ? beginning(skeleton(latin)) : undefined) ?? greedy;
  };
}

/** As much of a Russian word as was typed of its sound. */
function firstLetters(form: string, sound: string): string {
  let length = 1;
  while (length < form.length && !skeleton(form.slice(0, length)).startsWith(sound)) length++;
  return form.slice(0, length);
}

/** «j» may stand for ж and «c» for к; an unknown ending leaves the stem. */
function soundsOf(latin: string, greedy: string): string[] {
  const readings = [latin, latin.replaceAll('j', 'zh'), stem(greedy), latin.replaceAll('c', 'k')];
  return [...new Set(readings)].map(skeleton).filter((sound) => sound.length >= SHORTEST_SOUND);
}
