// @ts-check
import { start } from './parts/start.js';

const QUARTER_MS = 91 * 24 * 60 * 60 * 1000;
const MOSCOW = 'Europe/Moscow';

/**
 * Offers the time zone of this device on the form of zones (components/site/zone-form.tsx): one press chooses it as the
 * form does. Nothing is sent or kept before the press (hours.md 50); a device on Moscow's time is offered nothing.
 */
function offerOwnZone() {
  const select = document.querySelector('.zone-form select');
  if (!(select instanceof HTMLSelectElement) || select.form === null) return;
  const form = select.form;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const times = timesIn(own);
  if (times === timesIn(MOSCOW)) return;
  const options = [...select.options].filter(({ value }) => value !== '');
  const option =
    options.find(({ value }) => value === own) ??
    options.find(({ value }) => timesIn(value) === times);
  if (option === undefined || option.selected) return;

  const words = document.createElement('p');
  words.id = 'own-zone';
  words.textContent = `На этом устройстве время такое: ${option.text}.`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-second';
  button.textContent = 'Показывать время этого устройства';
  button.setAttribute('aria-describedby', words.id);
  button.addEventListener('click', () => {
    select.value = option.value;
    form.submit();
  });
  form.append(words, button);
}

/**
 * What the clocks of a zone show now and at the three next quarters of a year: equal for zones that go alike, summer time
 * included. Empty for a zone that this browser does not know.
 * @param {string} timeZone
 */
function timesIn(timeZone) {
  try {
    const clock = new Intl.DateTimeFormat('en', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return [0, 1, 2, 3].map((quarter) => clock.format(Date.now() + quarter * QUARTER_MS)).join();
  } catch {
    return '';
  }
}

start(offerOwnZone);
