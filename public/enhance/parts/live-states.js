// @ts-check
import { courseOf, edgeOf, nextMinute, sentenceAt } from './course.js';
import { fetchReport, isFromHistory } from './report.js';
import { say, spokenRegion } from './say.js';
import { announcement, offerReload, paint, withdrawClaims } from './show.js';
import { MINUTE, NEVER, SECOND } from './time.js';

/** @typedef {import('./course.js').Course} Course @typedef {import('./course.js').Step} Step */

/**
 * Keeps the states in an open tab true (hours.md 59–67). The server tells which sentence holds from when, at first in the
 * page, then in /api/status; here is only the clock.
 */
export function keepStatesTrue() {
  if (spokenRegion === null) return;

  /** @type {Map<string | undefined, Course>} */
  const courses = new Map();
  /** @type {Map<string | undefined, string | undefined>} state last known of each line */
  const states = new Map();
  /** Looked for anew each time, since a search exchanges its results. @type {() => NodeListOf<HTMLElement>} */
  const places = () => document.querySelectorAll('[data-line]');
  readPlaces();

  // A cache may have kept the page: now is its instant or later. How much later the device's clock tells, unless the page
  // would be over by it; that is likely only of a page out of the history, which is old for certain.
  const serverNow = Number(spokenRegion.dataset.serverNow);
  const firstEdge = Math.min(...[...courses.values()].map(edgeOf));
  const isOld = isFromHistory();
  const behind = serverNow - Date.now();
  let offset = isOld || Date.now() < firstEdge ? Math.max(0, behind) : behind;
  let isApart = Math.abs(behind) > 1.5 * MINUTE;
  let heardAt = isOld ? serverNow : now();
  let dayEnds = Number(spokenRegion.dataset.dayEnds);
  let failures = 0;

  // Near a change the exact time is needed at once, and so it is when the device lies behind the page, since nobody knows
  // how long a cache has kept that; else the question waits until the page is there.
  const isUrgent =
    isOld || behind > 2 * SECOND || firstEdge - 2 * MINUTE < Math.max(now(), Date.now());
  let isAsking = false;
  let askedAt = isUrgent ? 0 : Date.now();
  let askDue = NEVER;
  let [wall, steady] = [Date.now(), performance.now()];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let tickTimer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let askTimer;

  function readPlaces() {
    for (const place of places()) {
      const id = place.dataset.line;
      // The server may have told the course of a line before the page shows it.
      if (!courses.has(id)) courses.set(id, courseOf(place));
      if (!states.has(id)) states.set(id, place.dataset.state);
    }
  }

  /** Now by the server's clock, epoch ms. */
  function now() {
    return Date.now() + offset;
  }

  /** Shows what holds now, found anew from the clock, so that a timer that comes late does no harm. */
  function tick() {
    checkClock();
    readPlaces();
    const t = now();
    const isLost = failures > 1 && (isApart || t - heardAt > 2 * MINUTE);
    const edges = [t + 15 * MINUTE, dayEnds, failures > 0 ? heardAt + 2 * MINUTE + 1 : NEVER];
    for (const [id, course] of courses) edges.push(...follow(id, course, t, isLost));
    if (t >= dayEnds) endDay();
    clearTimeout(tickTimer);
    tickTimer = setTimeout(tick, Math.min(...edges.filter((edge) => edge > t)) - t + 50);
  }

  /** Shows what a line says now and gives the instants at which it may say something else. @param {string | undefined} id @param {Course} course @param {number} t @param {boolean} isLost */
  function follow(id, course, t, isLost) {
    advance(course, t);
    const step = isLost || t >= course.untilMs ? undefined : course.steps[0];
    // The server tells of all lines; those that the page does not show change nothing that it claims.
    if (states.has(id)) showLine(id, step, t);
    return [edgeOf(course), nextMinute(step, t)];
  }

  /** While a device sleeps, one of its clocks may stand; set by hand, one jumps. */
  function checkClock() {
    const drift = Date.now() - wall - (performance.now() - steady);
    [wall, steady] = [Date.now(), performance.now()];
    // Sleep never turns a clock back: a hand did, and the time of before still counts.
    if (drift < -2 * SECOND) offset -= drift;
    if (Math.abs(drift) > 2 * SECOND) askIn(0);
  }

  /** @param {Course} course @param {number} t */
  function advance(course, t) {
    while (course.steps.length > 1 && edgeOf(course) <= t) {
      course.steps.shift();
      // All open tabs turn at this instant; they should not all ask at it.
      if (failures === 0) askIn(Math.random() * MINUTE);
    }
    if (t >= course.untilMs && failures === 0) askIn(0);
  }

  /** @param {string | undefined} id @param {Step | undefined} step @param {number} t */
  function showLine(id, step, t) {
    const sentence = step && sentenceAt(step, t);
    const ofLine = [...places()].filter(({ dataset }) => dataset.line === id);
    for (const place of ofLine) paint(place, step, sentence);
    if (step?.state === states.get(id)) return;
    withdrawClaims();
    if (step === undefined) return;
    states.set(id, step.state);
    const shown = ofLine.find((place) => place.closest('.panel'));
    if (shown === undefined) return;
    offerReload();
    if (!document.hidden) say(announcement(shown, step.state, sentence ?? ''));
  }

  /** From now on «сегодня» is another day. */
  function endDay() {
    dayEnds = NEVER;
    document.documentElement.dataset.past = '';
    for (const row of document.querySelectorAll('tr[aria-current]')) {
      row.removeAttribute('aria-current');
    }
    withdrawClaims();
    offerReload();
  }

  /** @param {number} ms from now, unless a question is due before */
  function askIn(ms) {
    const due = performance.now() + ms;
    if (due >= askDue) return;
    askDue = due;
    clearTimeout(askTimer);
    askTimer = setTimeout(ask, ms);
  }

  async function ask() {
    clearTimeout(askTimer);
    askDue = NEVER;
    // A tab that nobody sees asks when it is seen again.
    if (isAsking || document.hidden) return;
    const pause = 5 * SECOND - Math.abs(Date.now() - askedAt);
    if (pause > 0) return askIn(pause);
    isAsking = true;
    askedAt = Date.now();
    try {
      await learn();
      failures = 0;
    } catch {
      failures += 1;
    }
    isAsking = false;
    askIn([15 * MINUTE, 10 * SECOND][failures] ?? MINUTE * (0.5 + Math.random()));
    tick();
  }

  /** Takes the time of the quickest of up to three answers: a slow one may have come from a while ago. */
  async function learn() {
    let quickest = NEVER;
    for (let tries = 0; tries < 3 && quickest > SECOND; tries += 1) {
      const { report, took, at } = await fetchReport();
      if (took < quickest) offset = report.nowMs + took / 2 - at;
      quickest = Math.min(quickest, took);
      for (const { id, steps, stepsUntilMs } of report.lines) {
        courses.set(id, { steps, untilMs: stepsUntilMs ?? NEVER });
      }
    }
    isApart = false;
    heardAt = now();
  }

  function wake() {
    tick();
    void ask();
  }

  document.addEventListener('visibilitychange', wake);
  for (const event of ['focus', 'online', 'offline']) addEventListener(event, wake);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wake();
  });
  tick();
  askIn(isUrgent ? 0 : (7 + 2 * Math.random()) * SECOND);
}
