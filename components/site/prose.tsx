import { getLine, type ProsePart, parseProse } from '@/content';
import { hoursInWords } from '@/lib/hours/week-rows';
import { pageAddress, routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';

type ProseProps = {
  text: string;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone whose clock stands beside Moscow's, undefined for none. */
  zone: string | undefined;
};

/** A sentence of content: tokens become numbers to press, hours in words and links. */
export function Prose({ text, now, zone }: ProseProps) {
  return parseProse(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    <ProsePiece key={index} part={part} now={now} zone={zone} />
  ));
}

function ProsePiece({ part, now, zone }: { part: ProsePart } & Omit<ProseProps, 'text'>) {
  switch (part.kind) {
    case 'text':
      return typeset(part.text);
    case 'line':
      return <PhoneLink line={getLine(part.lineId)} size="inline" />;
    case 'hours':
      return hoursInWords(getLine(part.lineId), now, zone);
    case 'line-page':
      return <a href={routes.line(part.lineId)}>{typeset(part.text)}</a>;
    case 'page':
      return <a href={pageAddress(part.page)}>{typeset(part.text)}</a>;
    case 'topic':
      return <a href={routes.topic(part.topicId)}>{typeset(part.text)}</a>;
    case 'question':
      return <a href={routes.question(part.questionId)}>{typeset(part.text)}</a>;
    default:
      return part satisfies never;
  }
}
