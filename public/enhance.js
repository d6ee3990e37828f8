// @ts-check
/*
 * What pages can do better with scripts. Every page is whole without this file. Each part is one function that looks for
 * its own place in the page and does nothing where there is none. The build minifies it; what is sent has a budget
 * (tests/e2e/live-size.spec.ts).
 */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const NEVER = Number.POSITIVE_INFINITY;

/** What comes to stand here is spoken by screen readers. @type {HTMLElement | null} */
const spokenRegion = document.querySelector('[role=status][data-server-now]');

/** @param {string} words spoken even when they are the same as last time */
function say(words) {
  if (spokenRegion === null) return;
  spokenRegion.textContent = '';
  setTimeout(() => {
    spokenRegion.textContent = words;
  }, 100);
}

/**
 * What is said of a line from an instant on (lib/hours/status-steps.ts).
 * @typedef {{ fromMs: number, state: string, tone: string, sentence: string, change: string | null }} Step
 */

/** What is known of a line: the steps in order, the first of which holds now. @typedef {{ steps: Step[], untilMs: number }} Course */

/**
 * Keeps the states in an open tab true (hours.md 59–67). The server tells which sentence holds from when, at first in the
 * page, then in /api/status; here is only the clock.
 */
function keepStatesTrue() {
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

  // Near a change the exact time is needed at once; else the question waits until the page is there.
  const isUrgent = isOld || firstEdge - 2 * MINUTE < Math.max(now(), Date.now());
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
      if (courses.has(place.dataset.line)) continue;
      courses.set(place.dataset.line, courseOf(place));
      states.set(place.dataset.line, place.dataset.state);
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
    for (const [id, course] of courses) {
      advance(course, t);
      const step = isLost || t >= course.untilMs ? undefined : course.steps[0];
      edges.push(edgeOf(course), nextMinute(step, t));
      showLine(id, step, t);
    }
    if (t >= dayEnds) endDay();
    clearTimeout(tickTimer);
    tickTimer = setTimeout(tick, Math.min(...edges.filter((edge) => edge > t)) - t + 50);
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

/** What the page itself tells of a line (components/site/status-line.tsx). @param {HTMLElement} place @returns {Course} */
function courseOf({ dataset: d, lastElementChild: words }) {
  /** @type {Step[]} */
  const steps = [
    {
      fromMs: 0,
      state: d.state ?? '',
      tone: d.tone ?? '',
      sentence: words?.textContent ?? '',
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
function edgeOf({ steps, untilMs }) {
  return steps[1]?.fromMs ?? untilMs;
}

/** Back and Forward may show a page as it was, without a question to the server. */
function isFromHistory() {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
}

async function fetchReport() {
  const sentAt = performance.now();
  const signal = AbortSignal.timeout?.(8 * SECOND) ?? null;
  const response = await fetch('/api/status', { cache: 'no-store', signal });
  const [took, at] = [performance.now() - sentAt, Date.now()];
  /** @type {import('../lib/directory/status-report').StatusReport} */
  const report = await response.json();
  // Something between us and the server may answer in its place.
  if (!(report.nowMs > 0)) throw new Error('no report');
  return { report, took, at };
}

/** Minutes to a change, rounded up, counted only while it is soon. @param {Step} step @param {number} t */
function minutesLeft({ tone, change }, t) {
  return tone === 'soon' && change ? Math.ceil((Date.parse(change) - t) / MINUTE) : 0;
}

/** When the sentence counts one minute less. @param {Step | undefined} step @param {number} t */
function nextMinute(step, t) {
  const minutes = step === undefined ? 0 : minutesLeft(step, t);
  return minutes > 0 ? Date.parse(step?.change ?? '') - (minutes - 1) * MINUTE : NEVER;
}

/** @param {Step} step @param {number} t */
function sentenceAt(step, t) {
  const minutes = minutesLeft(step, t);
  if (minutes === 0) return step.sentence;
  const words = { one: 'минуту', few: 'минуты' };
  const form = new Intl.PluralRules('ru').select(minutes);
  const word = form === 'one' || form === 'few' ? words[form] : 'минут';
  return step.sentence.replace(/(кроется через )\d+\s[^,]+/, `$1${minutes}\u00a0${word}`);
}

/** Without a step nobody could say whether the line answers: then the hours stand there. @param {HTMLElement} place @param {Step | undefined} step @param {string | undefined} sentence */
function paint({ dataset, firstElementChild: mark, lastElementChild: words }, step, sentence) {
  const text = sentence ?? `Часы работы: ${dataset.hours}. Проверьте московское время.`;
  if (words === null || words.textContent === text) return;
  words.textContent = text;
  if (words instanceof HTMLTimeElement) words.dateTime = step?.change ?? '';
  dataset.state = step?.state ?? 'unknown';
  dataset.tone = step?.tone ?? 'unknown';
  mark?.lastElementChild?.setAttribute('d', markOf(dataset.tone));
}

/** The shapes of components/site/status-mark.tsx. @param {string} tone */
function markOf(tone) {
  if (tone === 'soon') return 'M8 1a7 7 0 0 1 0 14z';
  return tone === 'open' ? 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z' : 'M8 8';
}

/** @param {HTMLElement} place @param {string} state @param {string} sentence */
function announcement(place, state, sentence) {
  const heading = place.closest('.panel')?.querySelector('h2') ?? document.querySelector('h1');
  const name = heading?.textContent ?? '';
  const subject = /линия/i.test(name) ? name : `Линия «${name}»`;
  const word = state === 'open' ? 'открыта' : 'закрыта';
  return `${subject} ${word}${sentence.replace(/^[А-я]+/, '')}`;
}

/** Takes back what the page says of the states in other places; some have words that stay true. */
function withdrawClaims() {
  /** @type {NodeListOf<HTMLElement>} */
  const claims = document.querySelectorAll('[data-then]');
  for (const claim of claims) {
    claim.textContent = claim.dataset.then ?? '';
    claim.hidden = claim.textContent === '';
  }
}

/** The number that suits best may be another one now; the choice to look stays with the reader. */
function offerReload() {
  if (document.querySelector('.changed')) return;
  const offer = document.createElement('p');
  offer.className = 'changed';
  offer.innerHTML = 'Сведения изменились. <a href="">Обновить страницу</a>';
  document.querySelector('.panel-number')?.append(offer);
}

/** A button beside the number that a page is about (accessibility.md 21). */
function offerCopy() {
  if (navigator.clipboard === undefined) return;
  /** @type {NodeListOf<HTMLElement>} */
  const slots = document.querySelectorAll('[data-copy]');
  for (const slot of slots) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Скопировать номер';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(slot.dataset.copy ?? '');
        button.textContent = 'Номер скопирован';
        say('Номер скопирован');
      } catch {
        say('Не получилось скопировать номер');
      }
    });
    button.addEventListener('blur', () => {
      button.textContent = 'Скопировать номер';
    });
    slot.append(button);
  }
}

/** Questions fold their answers; what is folded can still be found, linked to and printed (accessibility.md 43–46). */
function foldAnswers() {
  /** @type {Map<Element | null | undefined, () => void>} */
  const openers = new Map();
  for (const item of document.querySelectorAll('.answers > li')) {
    const [heading, answer] = [item.querySelector('h2'), item.querySelector('.answer')];
    if (heading === null || answer === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);

    /** @param {boolean} isOpen */
    const fold = (isOpen) => {
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) answer.removeAttribute('hidden');
      else answer.setAttribute('hidden', 'until-found');
    };
    fold(false);
    button.addEventListener('click', () => fold(answer.hasAttribute('hidden')));
    answer.addEventListener('beforematch', () => fold(true));
    openers.set(item, () => {
      fold(true);
      // The browser itself starts the keyboard's way here; only the place may have moved since.
      item.scrollIntoView();
    });
  }

  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    openers.get(target?.closest('.answers > li'))?.();
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  document.querySelector('.answers')?.setAttribute('data-folds', '');
}

/**
 * On the page of the search the list follows what is typed: the form's own address is fetched and the page's parts that
 * hold the answer are exchanged. One request at a time; the count is spoken after a second of silence; focus stays where
 * it is (accessibility.md 40, 42).
 */
function followTyping() {
  const SOON_MS = 250;
  const SILENCE_MS = 1000;
  const field = document.querySelector('form[role=search] input[name=q]');
  const parts = ['heading', 'results'].map((part) => `[data-search-${part}]`);
  if (!(field instanceof HTMLInputElement)) return;
  const list = document.querySelector('[data-search-results]');
  // A field under the list would move away from the finger as the list grows.
  const isAbove =
    list !== null && field.compareDocumentPosition(list) === Node.DOCUMENT_POSITION_FOLLOWING;
  if (!isAbove) return;

  let shown = field.value.trim();
  let isAsking = false;
  let soon = 0;
  let silence = 0;

  const ask = async () => {
    const query = field.value.trim();
    if (isAsking || query === shown || query === '') return;
    isAsking = true;
    try {
      const address = `/search?q=${encodeURIComponent(query)}`;
      const response = await fetch(address);
      if (!response.ok) return;
      const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
      show(answer);
      shown = query;
      history.replaceState(null, '', address);
    } catch {
      // Without a connection the list stays as it is; Enter still asks by the form itself.
    } finally {
      isAsking = false;
    }
    // What was typed meanwhile.
    if (field.value.trim() !== query) await ask();
  };

  /** @param {Document} answer */
  const show = (answer) => {
    for (const part of parts) {
      const place = document.querySelector(part);
      const news = answer.querySelector(part);
      if (place !== null && news !== null) place.innerHTML = news.innerHTML;
    }
    document.title = answer.title;
    clearTimeout(silence);
    silence = window.setTimeout(() => {
      say(answer.querySelector('h1')?.textContent ?? '');
    }, SILENCE_MS);
  };

  field.addEventListener('input', () => {
    clearTimeout(soon);
    clearTimeout(silence);
    soon = window.setTimeout(ask, SOON_MS);
  });
}

function enhance() {
  for (const part of [keepStatesTrue, offerCopy, foldAnswers, followTyping]) {
    try {
      part();
    } catch (error) {
      console.error(error);
    }
  }
}

// Next's own runtime, where a page still carries it, must first find the page as the server wrote it.
if ('__next_f' in window) setTimeout(enhance, 2 * SECOND);
else enhance();
