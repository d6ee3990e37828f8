// @ts-check
import { say } from './parts/say.js';
import { start } from './parts/start.js';

/**
 * On the page of the search the list follows what is typed: the form's own address is fetched and the page's parts that
 * tell the answer are exchanged. One request at a time; the count is spoken after a second of silence; focus stays where
 * it is (accessibility.md 40, 42).
 */
function followTyping() {
  const SOON_MS = 250;
  const SILENCE_MS = 1000;
  const field = document.querySelector('main form[role=search] input[name=q]');
  const parts = ['heading', 'results'].map((part) => `[data-search-${part}]`);
  if (!(field instanceof HTMLInputElement)) return;

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
      if (place !== null && news !== null) place.replaceWith(document.adoptNode(news));
    }
    // The way past the field is there while there are answers to lead to.
    document.querySelector('[data-search-skip]')?.remove();
    const skip = answer.querySelector('[data-search-skip]');
    if (skip !== null) document.querySelector('.skip')?.before(document.adoptNode(skip));
    document.title = answer.title;
    clearTimeout(silence);
    silence = window.setTimeout(() => {
      say(document.querySelector('h1')?.textContent ?? '');
    }, SILENCE_MS);
  };

  field.addEventListener('input', () => {
    clearTimeout(soon);
    clearTimeout(silence);
    soon = window.setTimeout(ask, SOON_MS);
  });
}

start(followTyping);
