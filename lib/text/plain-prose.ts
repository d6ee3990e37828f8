import { getLine, type ProsePart, parseProse } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { hoursInWords } from '@/lib/hours/week-rows';

/**
 * A sentence of content without markup, for descriptions and data: numbers and hours stand as words.
 * `nowMs` (epoch ms) picks the week whose hours are told. Throws ProseError for text that the gate would refuse.
 */
export function plainProse(text: string, nowMs: number): string {
  return parseProse(text)
    .map((part) => plainPart(part, nowMs))
    .join('');
}

function plainPart(part: ProsePart, nowMs: number): string {
  if (part.kind === 'line') {
    const { phone, displayForm } = getLine(part.lineId);
    return displayPhone(phone, displayForm);
  }
  return part.kind === 'hours' ? hoursInWords(getLine(part.lineId), nowMs) : part.text;
}
