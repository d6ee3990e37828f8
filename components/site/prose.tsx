import { getLine, type ProsePart, parseProse } from '@/content';
import { hoursInWords } from '@/lib/hours/week-rows';
import { pageAddress, routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';

/** A sentence of content: tokens become numbers to press, hours in words and links; `now` is the page's instant. */
export function Prose({ text, now }: { text: string; now: number }) {
  return parseProse(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    <ProsePiece key={index} part={part} now={now} />
  ));
}

function ProsePiece({ part, now }: { part: ProsePart; now: number }) {
  switch (part.kind) {
    case 'text':
      return typeset(part.text);
    case 'line':
      return <PhoneLink line={getLine(part.lineId)} size="inline" />;
    case 'hours':
      return hoursInWords(getLine(part.lineId), now);
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
