// @ts-check
import { say } from './parts/say.js';
import { start } from './parts/start.js';

const SILENCE_MS = 1000;

/** How many signs are left: seen at once, spoken after a pause and only when few are left (accessibility.md 55). */
function countSigns() {
  for (const field of document.querySelectorAll('textarea[data-most]')) {
    if (!(field instanceof HTMLTextAreaElement)) continue;
    const shown = document.createElement('p');
    shown.className = 'hint';
    shown.dataset.byScript = '';
    field.after(shown);
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const tell = () => {
      const left = Number(field.dataset.most) - [...field.value].length;
      const words = left < 0 ? `Сократите: лишних знаков ${-left}` : `Осталось знаков: ${left}`;
      shown.textContent = words;
      clearTimeout(timer);
      return { left, words };
    };
    field.addEventListener('input', () => {
      const { left, words } = tell();
      if (left < 300) timer = setTimeout(() => say(words), SILENCE_MS);
    });
    tell();
  }
}

/** A field that belongs to one choice is there only with that choice. */
function followChoice() {
  for (const part of document.querySelectorAll('[data-if]')) {
    if (!(part instanceof HTMLElement)) continue;
    const form = part.closest('form');
    const show = () => {
      part.hidden =
        form?.querySelector(`input[value="${part.dataset.if}"]:checked`) === null &&
        part.querySelector('[aria-invalid]') === null;
    };
    form?.addEventListener('change', show);
    show();
  }
}

/**
 * One press sends; the second waits for the answer to the first. Back makes the form fresh again, and leads to the form as it
 * is opened: a page that came of sending one the browser would not show again, but ask whether to send it once more.
 */
function sendOnce() {
  /** @type {WeakSet<EventTarget>} */
  let sent = new WeakSet();
  document.addEventListener('submit', (event) => {
    const { target } = event;
    if (target === null || !(target instanceof HTMLFormElement) || target.method !== 'post') return;
    // The page stays, and a file may be taken twice.
    if ('givesFile' in target.dataset) return;
    if (sent.has(target)) return event.preventDefault();
    say('Отправляем');
    sent.add(target);
    history.replaceState(null, '', location.href);
  });
  addEventListener('pageshow', () => {
    sent = new WeakSet();
  });
}

start(countSigns, followChoice, sendOnce);
