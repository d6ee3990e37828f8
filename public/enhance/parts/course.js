// @ts-check
import { MINUTE, NEVER } from './time.js';

/**
 * What is said of a line from an instant on (lib/hours/status-steps.ts).
 * @typedef {{ fromMs: number, state: string, tone: string, sentence: string, change: string | null }} Step
 */

/** What is known of a line: the steps in order, the first of which holds now. @typedef {{ steps: Step[], untilMs: number }} Course */

/** What the page itself tells of a line (components/site/status-line.tsx). @param {HTMLElement} place @returns {Course} */
export function courseOf({ dataset: d, lastElementChild: words }) {
  /** @type {Step[]} */
  const steps = [
    {
      fromMs: 0,
      state: d.state ?? '',
      tone: d.tone ?? '',
      // For large letters the page parts long words (lib/http/part-words.ts).
      sentence: words?.textContent?.replace(/\u00ad/g, '') ?? '',
      change: words?.getAttribute('datetime') ?? null,
    },
  ];
  if (d.nextAt !== undefined) {
    steps.push({
      fromMs: Number(d.nextAt),
      state: d.nextState ?? '',
      tone: d.nextTone ?? '',
      sentence: d.nextText ?? '',
      change: d.nextChange ?? null,
    });
  }
  return { steps, untilMs: Number(d.until ?? NEVER) };
}

/** When something else is to be said. @param {Course} course */
export function edgeOf({ steps, untilMs }) {
  return steps[1]?.fromMs ?? untilMs;
}

/** Minutes to a change, rounded up, counted only while it is soon. @param {Step} step @param {number} t */
function minutesLeft({ tone, change }, t) {
  return tone === 'soon' && change ? Math.ceil((Date.parse(change) - t) / MINUTE) : 0;
}

/** When the sentence counts one minute less. @param {Step | undefined} step @param {number} t */
export function nextMinute(step, t) {
  const minutes = step === undefined ? 0 : minutesLeft(step, t);
  return minutes > 0 ? Date.parse(step?.change ?? '') - (minutes - 1) * MINUTE : NEVER;
}

/** @param {Step} step @param {number} t */
export function sentenceAt(step, t) {
  const minutes = minutesLeft(step, t);
  if (minutes === 0) return step.sentence;
  const words = { one: 'минуту', few: 'минуты' };
  const form = new Intl.PluralRules('ru').select(minutes);
  const word = form === 'one' || form === 'few' ? words[form] : 'минут';
  return step.sentence.replace(/(кроется через )\d+\s[^,]+/, `$1${minutes}\u00a0${word}`);
}
