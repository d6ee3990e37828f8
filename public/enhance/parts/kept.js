// @ts-check
/* What a reader asked this device to keep. Storage may be switched off or full, and anybody may have written to it. */

/** The list kept under a key; empty for nothing and for what is no list. @param {string} key @returns {unknown[]} */
export function readKept(key) {
  try {
    const list = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Keeps a list; an empty one leaves nothing behind. False when the device refuses. @param {string} key @param {unknown[]} list */
export function keep(key, list) {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
