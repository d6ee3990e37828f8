import { z } from 'zod';
import { Id, Prose } from './schema';

/** What stands in a template for the name of the person who wrote. */
export const NAME_MARK = '[имя]';

/** The beginning of an answer that operators send often. */
export const AnswerTemplate = z.strictObject({
  id: Id,
  /** What the operator picks it by. Example: `'Забыт пароль'`. */
  title: Prose,
  /** Topic for which it is offered first; without one it suits every topic. */
  topicId: Id.optional(),
  /** Paragraphs; may hold `[имя]`, {line:…} and {hours:…}, and no links: an answer is plain text. */
  wording: z.array(Prose).min(2),
});
export type AnswerTemplate = z.infer<typeof AnswerTemplate>;
