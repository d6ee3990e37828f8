const FOLD_BYTES = 73;

type DeadlineEvent = {
  /** Instants in UTC: when the answer is due, and now. */
  deadlineAt: Date;
  now: Date;
  /** Address of the page where the answer is read. */
  pageAddress: string;
  /** Something that is the same each time the file is made, so that a calendar keeps one entry. */
  uid: string;
};

/** A calendar file (RFC 5545) with the instant by which a request is answered; it holds neither name nor access code. */
export function deadlineCalendar({ deadlineAt, now, pageAddress, uid }: DeadlineEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//help-centre//request//RU',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(deadlineAt)}`,
    'SUMMARY:Срок ответа на обращение',
    `DESCRIPTION:Ответ можно прочитать по номеру и коду: ${pageAddress}`,
    `URL:${pageAddress}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Срок ответа на обращение',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function stamp(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '');
}

/** A line holds 75 bytes at most; the rest goes on in the next one, after a space. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > FOLD_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += sign;
    bytes += size;
  }
  return folded;
}
