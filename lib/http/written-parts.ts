/**
 * Arguments of `response.write` and `response.end`, in any of Node's forms: `(chunk?, encoding?, callback?)`. Returns the
 * bytes, undefined when there are none, and the callback, a function that does nothing when none was given.
 */
export function readWrite(parts: readonly unknown[]): {
  bytes: Buffer | undefined;
  done: () => void;
} {
  const [chunk, encoding] = parts;
  const callback = parts.find((part) => typeof part === 'function');
  const done = () => {
    callback?.();
  };
  if (chunk instanceof Uint8Array) return { bytes: Buffer.from(chunk), done };
  if (typeof chunk !== 'string') return { bytes: undefined, done };
  const known = typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
  return { bytes: Buffer.from(chunk, known), done };
}

/** Headers among the arguments that follow the status in `response.writeHead`: an object, or a flat list of pairs. */
export function readHead(rest: readonly unknown[]): [name: string, value: string | string[]][] {
  const headers = rest.find((part) => typeof part === 'object' && part !== null) ?? {};
  const pairs = Array.isArray(headers) ? pairsOf(headers) : Object.entries(headers);
  return pairs
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]);
}

function pairsOf(flat: readonly unknown[]): [string, unknown][] {
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[String(name), flat[at + 1]]] : []));
}
