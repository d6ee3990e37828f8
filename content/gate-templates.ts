import { type Fault, showValue } from './gate-fault';
import { FILES } from './gate-place';
import { ProseError, parseProse } from './prose';
import { type AnswerTemplate, NAME_MARK } from './schema-templates';

/** Faults of answer templates that other sentences cannot have: a topic nobody knows, a wrong mark, a link in plain text. */
export function templateFaults(
  templates: readonly AnswerTemplate[],
  topicIds: ReadonlySet<string>,
): Fault[] {
  return templates.flatMap(({ id, topicId, wording }) => [
    ...(topicId === undefined || topicIds.has(topicId)
      ? []
      : [faultAt(id, 'topicId', 'a known topic', topicId)]),
    ...wording.flatMap((text, place) =>
      wordingFaults(text).map((expected) => faultAt(id, `wording.${place}`, expected, text)),
    ),
  ]);
}

function wordingFaults(text: string): string[] {
  const hasOtherMark = /[[\]]/.test(text.replaceAll(NAME_MARK, ''));
  return [
    ...(hasOtherMark ? [`no square brackets but ${NAME_MARK}`] : []),
    ...(hasLink(text) ? ['no link: an answer is plain text, name the page in words'] : []),
  ];
}

function hasLink(text: string): boolean {
  try {
    return parseProse(text).some(({ kind }) => !['text', 'line', 'hours'].includes(kind));
  } catch (error) {
    // The gate of all sentences reports broken grammar.
    if (error instanceof ProseError) return false;
    throw error;
  }
}

function faultAt(id: string, key: string, expected: string, received: string): Fault {
  return { file: FILES.answerTemplates, id, key, expected, received: showValue(received) };
}
