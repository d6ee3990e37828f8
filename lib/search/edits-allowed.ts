const SHORTEST = 4;
const LONG = 8;
const SOUND_ALIKE = new Set(['ао', 'оа', 'еи', 'ие', 'эе', 'еэ', 'эи', 'иэ']);

/** Most edits between a word of so many letters and what it may be: short words have too many neighbours (search.md has 9 for 8). */
export function editsAllowed(length: number): number {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** Whether two words begin as thumbs and ears begin one word: alike, swapped («абонент», «баонент») or by sound («анлайн»). */
export function startAlike(word: string, known: string): boolean {
  const [first = '', second = ''] = word;
  return (
    first === known[0] ||
    (first === known[1] && second === known[0]) ||
    SOUND_ALIKE.has(`${first}${known[0]}`)
  );
}
