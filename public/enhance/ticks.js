// @ts-check
import { keep, readKept } from './parts/kept.js';
import { say } from './parts/say.js';
import { start } from './parts/start.js';

const KEY = 'ticks';

/** Ticks of the checklist are found again on this device, on every page that lists the same thing (accessibility.md 83). */
function keepTicks() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = document.querySelectorAll('[data-tick]');
  const clear = document.querySelector('[data-clear-ticks]');

  const show = () => {
    const ticked = readKept(KEY);
    for (const box of boxes) box.checked = ticked.includes(box.dataset.tick);
    clear?.toggleAttribute('hidden', ticked.length === 0);
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      const others = readKept(KEY).filter((id) => id !== box.dataset.tick);
      const isKept = keep(KEY, box.checked ? [...others, box.dataset.tick] : others);
      // Where the device keeps nothing the tick stands until the page is left.
      if (isKept) show();
    });
  }
  clear?.addEventListener('click', () => {
    keep(KEY, []);
    // The button goes with the last tick, and the way of the keyboard must go on somewhere.
    boxes[0]?.focus();
    show();
    say('Отметки сняты');
  });
  // Another tab of the site.
  addEventListener('storage', show);
  show();
}

start(keepTicks);
