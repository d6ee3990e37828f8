// @ts-check

/** A call that nobody took: line, date, time, minutes, outcome; by the caller's own clock. @typedef {Record<string, string>} Call */

/** Puts values in place of their names in braces. @param {string} frame @param {Record<string, string>} values */
function fillIn(frame, values) {
  return frame.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** A call in the words of the page. @param {string} frame @param {Call} call */
export function callInWords(frame, call) {
  const day = new Date(`${call.date}T12:00`).toLocaleDateString('ru', { dateStyle: 'long' });
  return fillIn(frame, { ...call, day: day.replace('г.', 'года') });
}

/** The text of a request about calls. @param {string} frame @param {string[]} calls in words */
export function letterOf(frame, calls) {
  // Whoever reads it goes by Moscow's clock.
  const ahead = -new Date().getTimezoneOffset() / 60 - 3;
  return fillIn(frame, { ahead: `${ahead}`, calls: calls.join('\n') });
}
