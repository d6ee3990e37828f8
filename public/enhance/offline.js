// @ts-check
import { say } from './parts/say.js';
import { start } from './parts/start.js';

/** Where public/sw.js looks for the sheet. */
const CACHE = 'saved-numbers';
const SHEET = '/offline';

/**
 * Saves the sheet of numbers after a press and removes it after another (components/site/offline-offer.tsx). Until then
 * nothing is stored and no worker is registered (accessibility.md 86).
 */
function offerSaving() {
  const slot = document.querySelector('[data-offline]');
  if (slot === null || !('serviceWorker' in navigator) || !('caches' in window)) return;
  const state = document.createElement('p');
  const saving = buttonOf(save);
  const removal = buttonOf(remove);
  removal.textContent = 'Удалить с устройства';
  const row = document.createElement('div');
  row.className = 'offline-row';
  row.append(saving, removal);
  // Not before the button has its words.
  void show('').then(() => slot.replaceChildren(state, row));

  async function save() {
    try {
      const sheet = await fetch(SHEET, { cache: 'no-store' });
      if (!sheet.ok) throw new Error(`the sheet answered ${sheet.status}`);
      const cache = await caches.open(CACHE);
      await cache.put(SHEET, sheet);
      await navigator.serviceWorker.register('/sw.js');
      const { navigationPreload } = await navigator.serviceWorker.ready;
      // The page is asked for while the worker starts: whoever saved the sheet waits no longer for pages.
      await navigationPreload?.enable();
      await show('Номера сохранены на этом устройстве.');
    } catch {
      await show('Не получилось сохранить. Проверьте связь и нажмите ещё раз.');
    }
  }

  async function remove() {
    await caches.delete(CACHE);
    for (const worker of await navigator.serviceWorker.getRegistrations())
      await worker.unregister();
    // The button that was pressed goes away.
    saving.focus();
    await show('Номера удалены с этого устройства.');
  }

  /** @param {string} news what has just happened, to be seen and spoken */
  async function show(news) {
    // Never opened by its name before the press: that alone would make it.
    const saved = await caches.match(SHEET, { cacheName: CACHE });
    const date = saved && (await dateOf(saved));
    saving.textContent = saved ? 'Сохранить заново' : 'Сохранить номера на этом устройстве';
    removal.hidden = saved === undefined;
    state.textContent = [news, date && `Лист на устройстве: ${date}`].filter(Boolean).join(' ');
    state.hidden = state.textContent === '';
    if (news !== '') say(news);
  }
}

/** @param {() => Promise<void>} act */
function buttonOf(act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.addEventListener('click', act);
  return button;
}

/** The sentence of components/site/sheet-date.tsx. @param {Response} sheet */
async function dateOf(sheet) {
  const page = new DOMParser().parseFromString(await sheet.text(), 'text/html');
  const sentence = page.querySelector('time')?.textContent ?? '';
  return sentence.replace(/^Актуально на /, '').replace(/(?<=года)\..*/s, '.');
}

start(offerSaving);
