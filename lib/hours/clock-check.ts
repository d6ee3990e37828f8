import { pluralForm } from '@/lib/text/plural';
import { MINUTE_MS } from './civil-time';
import { FALLBACK_OFFSET_MS, SERVICE_ZONE } from './moscow-clock';
import { offsetAt } from './zone-offset';

/**
 * What is wrong with the host's time zone and language data at an instant (epoch ms), a sentence each, for the server
 * to log at start; empty when all is well. The service goes on either way, with +180 minutes and with its own plural
 * rule (hours.md 31).
 */
export function clockFaults(nowMs: number): readonly string[] {
  return [...offsetFaults(offsetAt(SERVICE_ZONE, nowMs)), ...pluralFaults()];
}

function offsetFaults(offsetMs: number | null): readonly string[] {
  if (offsetMs === FALLBACK_OFFSET_MS) return [];
  const received = offsetMs === null ? 'unknown' : `${offsetMs / MINUTE_MS} minutes`;
  return [`the offset of ${SERVICE_ZONE} is ${received}, expected 180 minutes`];
}

function pluralFaults(): readonly string[] {
  const rules = new Intl.PluralRules('ru');
  return [1, 2, 5, 11, 21, 22, 111].flatMap((count) => {
    const expected = pluralForm(count, ['one', 'few', 'many']);
    const received = rules.select(count);
    if (received === expected) return [];
    return [`Intl.PluralRules('ru') calls ${count} "${received}", expected "${expected}"`];
  });
}
