import { type AnswerTemplate, NAME_MARK } from '@/content';
import { plainProse } from '@/lib/text/plain-prose';

const PATRONYMIC = /(?:[вмь]ич|вна|чна)$/iu;

/**
 * A template as plain text for one person: their name in place of `[имя]`, numbers and hours (those of the week of `nowMs`,
 * epoch ms) in place of tokens, an empty line between paragraphs (requests.md 10).
 */
export function fillTemplate(
  { wording }: AnswerTemplate,
  requesterName: string,
  nowMs: number,
): string {
  const name = addressOf(requesterName);
  // The name goes in last: whatever a person calls themself is never read as a token.
  return wording
    .map((text) => plainProse(text, nowMs).replaceAll(NAME_MARK, () => name))
    .join('\n\n');
}

/** How a person is spoken to: name and patronymic of «Иванова Анна Сергеевна», the whole name of any other form. */
export function addressOf(requesterName: string): string {
  const words = requesterName.trim().split(/\s+/);
  const [, firstName, patronymic = ''] = words;
  const hasUsualForm = words.length === 3 && PATRONYMIC.test(patronymic);
  return hasUsualForm ? `${firstName} ${patronymic}` : words.join(' ');
}
