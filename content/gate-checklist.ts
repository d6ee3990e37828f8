import { type Fault, showValue } from './gate-fault';
import { FILES } from './gate-place';
import type { Checklist } from './schema';

/** Every topic has its preparation once, and each names items of the common list, each once. */
export function checklistFaults(
  checklist: Checklist | undefined,
  topicIds: ReadonlySet<string>,
): Fault[] {
  if (checklist === undefined) return [];
  const itemIds = new Set(checklist.items.map(({ id }) => id));
  const prepared = checklist.forTopics.map(({ topicId }) => topicId);
  const isSet = new Set(prepared).size === prepared.length && prepared.length === topicIds.size;
  const isComplete = isSet && prepared.every((id) => topicIds.has(id));
  return [
    ...(isComplete ? [] : [fault('forTopics', 'each topic once', prepared)]),
    ...checklist.forTopics
      .filter(({ firstIds }) => !isChoice(firstIds, itemIds))
      .map(({ topicId, firstIds }) =>
        fault(`forTopics.${topicId}.firstIds`, 'ids of the common items, each once', firstIds),
      ),
  ];
}

function isChoice(ids: readonly string[], known: ReadonlySet<string>): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}

function fault(key: string, expected: string, received: readonly string[]): Fault {
  return { file: FILES.checklist, id: '', key, expected, received: showValue(received.join(' ')) };
}
