import type { sources } from './sources';

/** The content files by their key in `sources`. */
export const FILES: Record<keyof typeof sources, string> = {
  service: 'content/service.ts',
  hotlines: 'content/hotlines.ts',
  topics: 'content/topics.ts',
  situations: 'content/situations.ts',
  faq: 'content/faq.ts',
  checklist: 'content/checklist.ts',
  channels: 'content/channels.ts',
  guidance: 'content/guidance.ts',
  callerZones: 'content/caller-zones.ts',
  answerTemplates: 'content/answer-templates.ts',
  accessibility: 'content/accessibility.ts',
  notices: 'content/notices.ts',
};
export type FileKey = keyof typeof FILES;

/** Where a value stands: file, nearest entry that has an id (or zone), and the way from that entry. */
export type Place = { file: string; id: string; key: string };

/** The place of the value at `path`, which starts with a key of `sources`; the raw content may have any shape. */
export function placeOf(raw: unknown, path: readonly PropertyKey[]): Place {
  const file = Object.entries(FILES).find(([key]) => key === path[0])?.[1] ?? 'content/sources.ts';
  let value = childOf(raw, path[0]);
  let place: Place = { file, id: '', key: path.slice(1).join('.') };
  for (const [index, step] of path.entries()) {
    if (index === 0) continue;
    const isListEntry = Array.isArray(value) && index === 1;
    value = childOf(value, step);
    const id = idOf(value) ?? (isListEntry ? `#${Number(step) + 1}` : undefined);
    if (id !== undefined) place = { file, id, key: path.slice(index + 1).join('.') };
  }
  return place;
}

/** The value at `path`, or undefined where the raw content ends earlier. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(childOf, raw);
}

/** What names an entry: its `id`, or the `zone` of a caller zone. */
export function idOf(value: unknown): string | undefined {
  const id = childOf(value, 'id') ?? childOf(value, 'cities');
  return typeof id === 'string' ? id : undefined;
}

function childOf(value: unknown, step: PropertyKey | undefined): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return undefined;
  return Object.entries(value).find(([key]) => key === String(step))?.[1];
}
