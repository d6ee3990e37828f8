/** Puts an entry into a cache of at most `limit` entries; the oldest entry makes room (hours.md 26). */
export function remember<Key, Value>(
  cache: Map<Key, Value>,
  limit: number,
  key: Key,
  value: Value,
): Value {
  if (cache.size >= limit && !cache.has(key)) {
    const oldest = cache.keys().next();
    if (oldest.done !== true) cache.delete(oldest.value);
  }
  cache.set(key, value);
  return value;
}
