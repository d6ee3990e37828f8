import type { Hotline } from '@/content';

/** What a line asks for as things to tick, each under an id of its own: the texts are few and keep their order. */
export function lineTicks(line: Pick<Hotline, 'id' | 'prepare'>): { id: string; text: string }[] {
  return line.prepare.map((text, place) => ({ id: `${line.id}-${place + 1}`, text }));
}
