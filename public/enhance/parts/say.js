// @ts-check

/** What comes to stand here is spoken by screen readers (components/layout/page-frame.tsx). @type {HTMLElement | null} */
export const spokenRegion = document.querySelector('[role=status][data-server-now]');

/** @param {string} words spoken even when they are the same as last time */
export function say(words) {
  if (spokenRegion === null) return;
  spokenRegion.textContent = '';
  setTimeout(() => {
    spokenRegion.textContent = words;
  }, 100);
}
