import type { LatestAct } from '@/lib/support/change-ticket';
import { momentInWords } from '@/lib/support/due-text';

/** What an operator is told whose answer came second: who did what meanwhile, and that nothing typed is lost. */
export function conflictWords(latest: LatestAct | undefined, now: Date): string {
  const rest =
    'Прочитайте переписку: ваш текст сохранён ниже. Если он ещё нужен, отправьте его снова.';
  if (latest === undefined) return `Пока вы писали, обращение изменилось. ${rest}`;
  const at = momentInWords(latest.at, now);
  const who = latest.operatorName;
  if (who === undefined) return `Пока вы писали, заявитель добавил сообщение (${at}). ${rest}`;
  const what = latest.kind === 'answered' ? 'на обращение уже ответили' : 'обращение изменили';
  return `Пока вы писали, ${what}: ${who}, ${at}. ${rest}`;
}
