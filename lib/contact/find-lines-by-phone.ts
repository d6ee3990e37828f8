import type { Hotline } from '@/content/schema';
import { parsePhone } from './parse-phone';

/**
 * The lines that answer on the number written in `text`, in the order of `lines`; two lines may share one number
 * (hours.md 9). Returns [] when the text is no number or nobody answers on it.
 */
export function findLinesByPhone<Line extends Pick<Hotline, 'phone'>>(
  text: string,
  lines: readonly Line[],
): Line[] {
  const parsed = parsePhone(text);
  return parsed.ok ? lines.filter((line) => line.phone === parsed.phone) : [];
}
