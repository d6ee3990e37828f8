import { guidance, type Hotline, service } from '@/content';
import { dateInWords } from '@/lib/text/dates';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';
import { Prose } from './prose';
import { QrPicture } from './qr-picture';
import { RegularHours } from './regular-hours';

/**
 * One line in letters that are read from two metres: whose number, the number, its cost and hours, what to have ready. It
 * hangs for months, so it tells the regular week and no state; whoever reads it may live by another clock than whoever
 * printed it, so it tells Moscow's time alone. `now` in epoch ms picks the week that is in force.
 */
export function WallCard({ line, now }: { line: Hotline; now: number }) {
  const [fraudRule = ''] = guidance.antiFraud;
  return (
    <article className="wall-card">
      <h1 id="page-title">{typeset(line.name)}</h1>
      <PhoneLink line={line} size="large" describedBy="page-title" />
      <p className="wall-cost">{typeset(`${line.costNote}.`)}</p>
      <h2>Часы по московскому времени</h2>
      <RegularHours line={line} now={now} />
      {line.prepare.length > 0 && (
        <>
          <h2>Приготовьте к звонку</h2>
          <ul>
            {line.prepare.map((item) => (
              <li key={item}>{typeset(item)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="wall-foot">
        <p>
          <Prose text={fraudRule} now={now} zone={undefined} />
        </p>
        <QrPicture line={line} />
      </div>
      <p className="wall-date">
        {`${service.siteName}. Проверено ${dateInWords(line.provenance.checkedOn)}. ${service.disclaimer.short}.`}
      </p>
    </article>
  );
}
