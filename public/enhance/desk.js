// @ts-check
import { start } from './parts/start.js';

const EVERY_MS = 20_000;

/** Parts of a page follow by themselves: they are exchanged with those of the same address as the server draws it now. */
function followServer() {
  /** @type {NodeListOf<HTMLElement>} */
  const parts = document.querySelectorAll('[data-desk-follow]');
  const said = document.querySelector('[data-desk-said]');
  if (parts.length === 0) return;
  const counts = () => document.querySelector('[data-queue-counts]')?.textContent ?? '';
  const ending = () => document.querySelector('[data-desk-follow=session] p')?.textContent ?? '';

  async function follow() {
    if (document.hidden) return;
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (answer.redirected || !answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const before = counts();
    const ends = ending();
    keepPlace(() => {
      for (const part of parts) {
        const other = fresh.querySelector(`[data-desk-follow="${part.dataset.deskFollow}"]`);
        if (other !== null && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML;
      }
    });
    // The end of a session is told while there is time to put it off (accessibility.md 61).
    const news = [counts() !== before && counts(), ending() !== ends && ending()].filter(Boolean);
    if (said !== null && news.length > 0) said.textContent = news.join(' ');
  }

  setInterval(() => follow().catch(() => {}), EVERY_MS);
  document.addEventListener('visibilitychange', () => follow().catch(() => {}));
}

/** Runs an exchange so that what the reader looks at stays under their eyes, and the keyboard where it was. @param {() => void} exchange */
function keepPlace(exchange) {
  const focused = document.activeElement;
  // The same request may stand in two parts of the page.
  const part = focused?.closest('[data-desk-follow]');
  const href = part ? (focused?.getAttribute('href') ?? null) : null;
  const rows = () => [...document.querySelectorAll('.queue tbody tr')];
  const held =
    focused?.closest('tr') ?? rows().find((row) => row.getBoundingClientRect().bottom > 0);
  const place = held ? rows().indexOf(held) : -1;
  const top = held?.getBoundingClientRect().top ?? 0;
  exchange();
  // Who answered a request took its row away: the one that moved up is the next to look at.
  const now =
    (held && document.getElementById(held.id)) ?? rows()[Math.min(place, rows().length - 1)];
  if (now && scrollY > 0) scrollBy(0, now.getBoundingClientRect().top - top);
  if (href === null) return;
  const link = part?.querySelector(`a[href="${CSS.escape(href)}"]`);
  const next = link ?? now?.querySelector('a') ?? document.querySelector('main');
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/** What is being written outlives a reload, a template and an ended session; it ends with the tab, or when it is sent. */
function keepDrafts() {
  const address = new URL(location.href);
  const sent = { answered: 'answer', noted: 'note' }[address.searchParams.get('done') ?? ''];
  const hasTemplate = address.searchParams.has('template');
  /** @type {NodeListOf<HTMLTextAreaElement>} */
  const fields = document.querySelectorAll('textarea[data-draft]');
  for (const field of fields) {
    const key = `desk ${field.dataset.draft}`;
    if (field.id === sent) sessionStorage.removeItem(key);
    putDraft(field, sessionStorage.getItem(key) ?? '', hasTemplate);
    field.addEventListener('input', () => sessionStorage.setItem(key, field.value));
    if (field.value !== '') sessionStorage.setItem(key, field.value);
  }
  // A reload must neither say it again nor put the template in twice.
  address.searchParams.delete('done');
  address.searchParams.delete('template');
  if (fields.length > 0) history.replaceState(null, '', address);
}

/** An empty field takes the draft; a template goes under it; what came back from the server is newer and stays. @param {HTMLTextAreaElement} field @param {string} draft @param {boolean} hasTemplate */
function putDraft(field, draft, hasTemplate) {
  if (draft === '') return;
  if (field.value === '') field.value = draft;
  else if (hasTemplate && field.id === 'answer') field.value = `${draft}\n\n${field.value}`;
}

/** Two quick presses send a form once. */
function sendOnce() {
  for (const form of document.querySelectorAll('main form[method=post i]')) {
    form.addEventListener('submit', (event) => {
      if (form.hasAttribute('data-sent')) event.preventDefault();
      form.setAttribute('data-sent', '');
    });
  }
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('[data-sent]')) form.removeAttribute('data-sent');
  });
}

start(followServer, keepDrafts, sendOnce);
