// @ts-check
import { start } from './parts/start.js';

/** A button where a page is made for paper (components/site/print-button.tsx). */
function offerPrinting() {
  for (const slot of document.querySelectorAll('[data-print]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Напечатать';
    button.addEventListener('click', () => print());
    slot.append(button);
  }
}

start(offerPrinting);
