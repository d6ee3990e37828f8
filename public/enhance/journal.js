// @ts-check
import { callInWords, letterOf } from './parts/journal-words.js';
import { keep, readKept } from './parts/kept.js';
import { say } from './parts/say.js';
import { start } from './parts/start.js';

/** @typedef {import('./parts/journal-words.js').Call} Call */

const KEY = 'journal';

/**
 * A journal of calls in vain, which never leaves the device, and the text that it makes for a written request. The words
 * stand in the page (components/site/call-journal.tsx); the first entry there is the model of all.
 */
function keepJournal() {
  const journal = document.querySelector('[data-journal]');
  const form = journal?.querySelector('form');
  const list = journal?.querySelector('ol');
  const written = list?.closest('div');
  const letter = journal?.querySelector('textarea');
  const model = list?.firstElementChild?.innerHTML;
  if (!journal || !form || !list || !written || !letter || !model) return;
  const fields = [...form.querySelectorAll('input'), ...form.querySelectorAll('select')];
  let calls = readCalls();
  /** The call that stands in the form to be changed. @type {Call | undefined} */
  let changed;

  /** @param {Call} call */
  const fill = (call) => {
    for (const field of fields) field.value = call[field.name] ?? field.value;
  };

  /** The form for the next call: now, to the line of the last one. */
  const clear = () => {
    changed = undefined;
    const now = new Date();
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    const [date = '', time = ''] = now.toISOString().slice(0, 16).split('T');
    fill({ ...calls.at(-1), date, time, minutes: '' });
  };

  const draw = () => {
    const words = calls.map((call) => callInWords(list.dataset.words ?? '', call));
    list.replaceChildren(
      ...words.map((sentence, place) => {
        const item = document.createElement('li');
        item.innerHTML = model;
        item.prepend(sentence);
        for (const button of item.querySelectorAll('button')) {
          button.value = `${place}`;
          button.append(` ${place + 1}`);
        }
        return item;
      }),
    );
    written.hidden = !calls[0];
    letter.value = letterOf(letter.defaultValue, words);
  };

  /** @param {Call[]} next */
  const save = (next) => {
    calls = next;
    say(keep(KEY, calls) ? `Готово. Записей: ${calls.length}` : `${list.dataset.refused}`);
    draw();
  };

  /** What the buttons do, by their names. @type {Record<string, (place: number) => void>} */
  const acts = {
    change(place) {
      changed = calls[place];
      fill(changed ?? {});
      fields[0]?.focus();
    },
    remove(place) {
      save(calls.filter((call) => call !== calls[place]));
      (list.children[place]?.querySelector('button') ?? fields[0])?.focus();
    },
    erase() {
      if (!confirm('Удалить все записи?')) return;
      save([]);
      fields[0]?.focus();
    },
    async copy() {
      letter.select();
      await navigator.clipboard.writeText(letter.value);
      say('Текст скопирован');
    },
  };

  journal.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) acts[target.name]?.(Number(target.value));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [wrong] = fields.filter(showFault);
    if (wrong) return wrong.focus();
    /** @type {Call} */
    const call = {};
    for (const { name, value } of fields) call[name] = value;
    save([...calls.filter((other) => other !== changed), call]);
    clear();
  });
  // Another tab of the site.
  addEventListener('storage', () => {
    calls = readCalls();
    draw();
  });
  draw();
  clear();
  journal.removeAttribute('hidden');
}

/** @returns {Call[]} */
function readCalls() {
  return readKept(KEY).filter(isCall);
}

/** @param {unknown} entry @returns {entry is Call} */
function isCall(entry) {
  return entry instanceof Object && 'date' in entry;
}

/** Says beside a wrong field what to do; true when it is wrong. @param {HTMLInputElement | HTMLSelectElement} field */
function showFault(field) {
  const isWrong = !field.validity.valid;
  const place = field.previousElementSibling;
  if (place) place.textContent = (isWrong && field.dataset.fault) || '';
  field.setAttribute('aria-invalid', `${isWrong}`);
  return isWrong;
}

start(keepJournal);
