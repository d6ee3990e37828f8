import { durationInWords } from '@/lib/support/due-text';
import type { Figures } from '@/lib/support/figures';

type FiguresTableProps = {
  caption: string;
  /** Heading of the first column. */
  groupName: string;
  rows: readonly ({ name: string } & Figures)[];
};

/** Figures of groups of requests as numbers (requests.md 11). */
export function FiguresTable({ caption, groupName, rows }: FiguresTableProps) {
  return (
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{groupName}</th>
          <th scope="col">Поступило</th>
          <th scope="col">Ответ в срок</th>
          <th scope="col">Ответ позже срока</th>
          <th scope="col">Просрочено без ответа</th>
          <th scope="col">Ждут, срок не вышел</th>
          <th scope="col">Обычно до ответа</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <FigureCell name="Поступило" value={row.received} />
            <FigureCell name="Ответ в срок" value={row.answeredInTime} />
            <FigureCell name="Ответ позже срока" value={row.answeredLate} />
            <FigureCell name="Просрочено без ответа" value={row.overdue} />
            <FigureCell name="Ждут, срок не вышел" value={row.waiting} />
            <FigureCell
              name="Обычно до ответа"
              value={
                row.medianMinutes === undefined ? 'нет ответов' : durationInWords(row.medianMinutes)
              }
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCell({ name, value }: { name: string; value: number | string }) {
  return (
    <td>
      <span className="queue-name">{name}: </span>
      {value}
    </td>
  );
}
