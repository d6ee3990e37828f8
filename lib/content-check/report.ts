import type { ContentWarning } from './content-warnings';

/** What the command prints for content without faults: how many warnings, then each with all entries it is true of. */
export function describeWarnings(
  warnings: readonly ContentWarning[],
  { today, maxAgeDays }: { today: string; maxAgeDays: number },
): string {
  const asked = `on ${today}, checks not older than ${maxAgeDays} days`;
  if (warnings.length === 0) return `The content has no faults and no warnings (${asked}).`;
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const lines = groupAlike(warnings).map(describeAlike);
  return [`The content has no faults and ${count} (${asked}):`, ...lines].join('\n');
}

/** Warnings that differ in the entry only, together; groups keep the order in which they were met. */
function groupAlike(warnings: readonly ContentWarning[]): ContentWarning[][] {
  const groups = new Map<string, ContentWarning[]>();
  for (const warning of warnings) {
    const key = `${warning.file}\n${warning.message}`;
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups.values()];
}

/** Warnings of one file with one message, as one line. */
function describeAlike(warnings: readonly ContentWarning[]): string {
  const [{ file, message } = { file: '', message: '' }] = warnings;
  const ids = warnings.map(({ id }) => id).filter((id) => id !== '');
  return `  ${[file, ids.join(', ')].filter((part) => part !== '').join(' › ')}\n    ${message}`;
}
