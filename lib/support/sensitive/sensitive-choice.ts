import { maskSensitive, sensitiveNames } from './sensitive-data';

/** What a page asks before it takes a text: what was seen in it, and the text to show, hidden already when that was chosen. */
export type SensitiveQuestion = { names: string[]; isHidden: boolean; text: string };

/**
 * Whether a text has to be asked about before it is taken (requests.md 3). `choice` is the press of the citizen: `hide` shows
 * the text without the data, `send` takes it as it is (and masks it when it is stored); undefined when there is nothing to ask.
 */
export function askAboutSensitive(text: string, choice: string): SensitiveQuestion | undefined {
  const names = sensitiveNames(text);
  if (names.length === 0 || choice === 'send') return undefined;
  const isHidden = choice === 'hide';
  return { names, isHidden, text: isHidden ? maskSensitive(text) : text };
}
