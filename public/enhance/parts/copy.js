// @ts-check
import { say } from './say.js';

/** A button beside the number that a page is about (accessibility.md 21). */
export function offerCopy() {
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
