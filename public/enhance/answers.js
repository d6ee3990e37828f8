// @ts-check
import { start } from './parts/start.js';

/** Questions fold their answers; what is folded can still be found, linked to and printed (accessibility.md 43–46). */
function foldAnswers() {
  /** @type {Map<Element | null | undefined, () => void>} */
  const openers = new Map();
  for (const item of document.querySelectorAll('.answers > li')) {
    const [heading, answer] = [item.querySelector('h2'), item.querySelector('.answer')];
    if (heading === null || answer === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);

    /** @param {boolean} isOpen */
    const fold = (isOpen) => {
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) answer.removeAttribute('hidden');
      else answer.setAttribute('hidden', 'until-found');
    };
    fold(false);
    button.addEventListener('click', () => fold(answer.hasAttribute('hidden')));
    answer.addEventListener('beforematch', () => fold(true));
    openers.set(item, () => {
      fold(true);
      // The browser itself starts the keyboard's way here; only the place may have moved since.
      item.scrollIntoView();
    });
  }

  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    openers.get(target?.closest('.answers > li'))?.();
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  document.querySelector('.answers')?.setAttribute('data-folds', '');
}

start(foldAnswers);
