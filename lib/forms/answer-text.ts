import { cleanText, countSigns } from './clean-text';

/** Most signs of an operator's answer or note. */
export const LONGEST_ANSWER = 8_000;

/** An answer or a note without control characters; or what is wrong with it, as an instruction. */
export function readAnswerText(
  typed: string,
): { ok: true; text: string } | { ok: false; fault: string } {
  const text = cleanText(typed);
  const signs = countSigns(text);
  if (signs === 0) return { ok: false, fault: 'Напишите текст.' };
  if (signs > LONGEST_ANSWER) {
    return { ok: false, fault: `Сократите текст до ${LONGEST_ANSWER} знаков. Сейчас их ${signs}.` };
  }
  return { ok: true, text };
}
