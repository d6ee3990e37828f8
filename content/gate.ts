import { z } from 'zod';
import {
  CallerZones,
  Channel,
  Checklist,
  FaqEntry,
  Guidance,
  Hotline,
  Service,
  Situation,
  Topic,
} from './schema';

/** Everything the site says, by the file it is written in. */
export const Content = z.strictObject({
  service: Service,
  hotlines: z.array(Hotline),
  topics: z.array(Topic),
  situations: z.array(Situation),
  faq: z.array(FaqEntry),
  checklist: Checklist,
  channels: z.array(Channel),
  guidance: Guidance,
  callerZones: CallerZones,
});
export type Content = z.infer<typeof Content>;

/** Content parsed, checked and frozen to the last leaf. */
export function readContent(raw: unknown): Content {
  return deepFreeze(Content.parse(raw));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
