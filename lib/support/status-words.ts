import { instantInWords } from '@/lib/text/dates';
import type { CitizenView } from './citizen-view';

/**
 * What is with a request, in one or two sentences; a missed deadline is said, not hidden (requests.md 5). `zone` is the IANA
 * zone that the visitor chose.
 */
export function statusWords(view: CitizenView, now: Date, zone: string | undefined): string[] {
  if (view.isErased) return ['Данные стёрты: остался только номер.'];
  if (view.isWithdrawn) {
    return ['Вы отозвали согласие. Обращение закрыто, данные сотрём в течение суток.'];
  }
  switch (view.status) {
    case 'new':
      return ['Обращение принято и ждёт оператора.', deadlineWords(view, now, zone)];
    case 'open':
      return view.firstAnsweredAt === undefined
        ? ['Обращение у оператора.', deadlineWords(view, now, zone)]
        : ['Обращение снова у оператора: он прочтёт, что вы дописали.'];
    case 'pending':
      return ['Оператор ответил и ждёт ваших слов. Ответ ниже.'];
    case 'resolved':
      return ['Оператор ответил и считает вопрос решённым. Если это не так, напишите ниже.'];
    case 'closed':
      return ['Обращение закрыто. Если вопрос вернулся, напишите ниже: оно откроется снова.'];
    default:
      return view.status satisfies never;
  }
}

function deadlineWords(
  { deadlineAt, firstAnsweredAt }: CitizenView,
  now: Date,
  zone: string | undefined,
): string {
  const deadline = instantInWords(deadlineAt.getTime(), zone);
  if (firstAnsweredAt !== undefined) return 'Первый ответ уже есть, он ниже.';
  return now <= deadlineAt
    ? `Ответим не позже ${deadline}.`
    : `Мы не успели: обещали ответить до ${deadline}. Обращение стоит первым в очереди.`;
}
