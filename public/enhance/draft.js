// @ts-check
import { start } from './parts/start.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */
/** @typedef {Record<string, string>} Draft */

/** The receipt has another address than the form whose draft it ends. */
const sentFrom = document.querySelector('[data-draft-done]')?.getAttribute('data-draft-done');
const KEY = `draft ${sentFrom ?? location.pathname}`;

/**
 * Keeps what is typed into a form while this tab lives, so that a reload or a wrong press loses nothing
 * (components/site/request-form.tsx). What the server sent back is newer than any draft; what was sent leaves no draft.
 */
function keepDraft() {
  const form = document.querySelector('form[data-draft]');
  if (sentFrom) write({});
  if (!(form instanceof HTMLFormElement) || sentFrom) return;
  const fields = [
    ...form.querySelectorAll('textarea, input:not([type=hidden], [tabindex])'),
  ].filter(isField);
  if (form.dataset.draft === 'blank') restore(fields, read());
  if (form.dataset.draft === 'done') write({});
  form.dispatchEvent(new Event('change', { bubbles: true }));
  form.addEventListener('input', () => write(draftOf(fields)));
}

/** @param {Field[]} fields @param {Draft} draft */
function restore(fields, draft) {
  for (const field of fields) {
    const kept = draft[field.name];
    // A consent is given anew each time.
    if (kept === undefined || field.type === 'checkbox') continue;
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      field.checked = field.value === kept;
    } else if (field.value === '') field.value = kept;
  }
}

/** @param {Field[]} fields */
function draftOf(fields) {
  const filled = fields.filter((field) => field.type !== 'radio' || field.matches(':checked'));
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]));
}

/** @param {Element} element @returns {element is Field} */
function isField(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** @returns {Draft} */
function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {Draft} draft */
function write(draft) {
  try {
    if (Object.keys(draft).length > 0) sessionStorage.setItem(KEY, JSON.stringify(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off or full: the form works without.
  }
}

start(keepDraft);
