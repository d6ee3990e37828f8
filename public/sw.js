// @ts-check
/*
 * Registered only after a visitor has pressed «Сохранить номера на этом устройстве» (public/enhance/offline.js). Every
 * page comes from the network; only when there is none, the saved sheet stands in for it. Nothing is ever stored here, so
 * no page can be shown later than it was true (accessibility.md 86, 87).
 */

/** What is used of this event, which the types of pages do not know.
 * @typedef {Event & {
 *   request: Request,
 *   preloadResponse: Promise<Response | undefined>,
 *   respondWith: (answer: Promise<Response>) => void,
 * }} FetchEvent
 */

addEventListener('fetch', (event) => {
  const asked = /** @type {FetchEvent} */ (event);
  // A form that cannot be sent is the browser's to keep: its own page offers to send it again.
  if (asked.request.mode !== 'navigate' || asked.request.method !== 'GET') return;
  asked.respondWith(pageOrSheet(asked));
});

/** @param {FetchEvent} asked @returns {Promise<Response>} */
async function pageOrSheet({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const sheet = await caches.match('/offline', { cacheName: 'saved-numbers' });
    if (sheet === undefined) throw error;
    return sheet;
  }
}
