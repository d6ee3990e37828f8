import { answerTemplates } from '@/content';
import { routes } from '@/lib/routes';

/** Beginnings of answers, those of the request's own topic first: a link puts one into the field (requests.md 10). */
export function TemplateLinks({
  ticketNumber,
  topicId,
}: {
  ticketNumber: string;
  topicId: string;
}) {
  const own = answerTemplates.filter((template) => template.topicId === topicId);
  const common = answerTemplates.filter((template) => template.topicId === undefined);
  return (
    <nav aria-label="Шаблоны ответа">
      <ul className="templates">
        {[...own, ...common].map(({ id, title }) => (
          <li key={id}>
            <a href={`${routes.deskTicket(ticketNumber)}?template=${id}#answer`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
