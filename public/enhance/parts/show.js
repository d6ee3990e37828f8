// @ts-check

/** @typedef {import('./course.js').Step} Step */

/** Without a step nobody could say whether the line answers: then the hours stand there. @param {HTMLElement} place @param {Step | undefined} step @param {string | undefined} sentence */
export function paint(
  { dataset, firstElementChild: mark, lastElementChild: words },
  step,
  sentence,
) {
  const text = sentence ?? `Часы работы: ${dataset.hours}. Проверьте московское время.`;
  if (words === null || bare(words.textContent) === bare(text)) return;
  words.textContent = text;
  if (words instanceof HTMLTimeElement) words.dateTime = step?.change ?? '';
  dataset.state = step?.state ?? 'unknown';
  dataset.tone = step?.tone ?? 'unknown';
  mark?.lastElementChild?.setAttribute('d', markOf(dataset.tone));
}

/** Words alone: the page may have parted them, and unbound the spaces, for large letters. @param {string | null} text */
function bare(text) {
  return text?.replace(/[\s\u00ad]/g, '');
}

/** The shapes of components/site/status-mark.tsx. @param {string} tone */
function markOf(tone) {
  if (tone === 'soon') return 'M8 1a7 7 0 0 1 0 14z';
  return tone === 'open' ? 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z' : 'M8 8';
}

/** @param {HTMLElement} place @param {string} state @param {string} sentence */
export function announcement(place, state, sentence) {
  const heading = place.closest('.panel')?.querySelector('h2') ?? document.querySelector('h1');
  const name = heading?.textContent ?? '';
  const subject = /линия/i.test(name) ? name : `Линия «${name}»`;
  const word = state === 'open' ? 'открыта' : 'закрыта';
  return `${subject} ${word}${sentence.replace(/^[А-я]+/, '')}`;
}

/** Takes back what the page says of the states in other places; some have words that stay true. */
export function withdrawClaims() {
  /** @type {NodeListOf<HTMLElement>} */
  const claims = document.querySelectorAll('[data-then]');
  for (const claim of claims) {
    claim.textContent = claim.dataset.then ?? '';
    claim.hidden = claim.textContent === '';
  }
}

/** The number that suits best may be another one now; the choice to look stays with the reader. */
export function offerReload() {
  if (document.querySelector('.changed')) return;
  const offer = document.createElement('p');
  offer.className = 'changed';
  offer.innerHTML = 'Сведения изменились. <a href="">Обновить страницу</a>';
  document.querySelector('.panel-number')?.append(offer);
}
