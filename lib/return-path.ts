const LONGEST = 2_000;
const HERE = 'http://here.invalid';

/**
 * A path of this site to which a person may be sent back, with query and fragment; undefined for whatever leads elsewhere,
 * is no path or is too long. `text` comes from a form or an address, so from anybody.
 */
export function readReturnPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST || !text.startsWith('/')) return undefined;
  if (!URL.canParse(text, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  // «//evil.example» and «/\evil.example» begin with a slash and mean another host; so may what becomes of «/.//».
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : undefined;
}

/** The page of this site from which a link was followed; undefined when it was another site or the browser does not tell. */
export function readRefererPath(referer: string | null, host: string | null): string | undefined {
  if (referer === null || host === null || !URL.canParse(referer)) return undefined;
  if (!URL.canParse(`http://${host}`)) return undefined;
  const { hostname, pathname, search } = new URL(referer);
  // Without the port: a proxy in front may listen on another one than it tells.
  const isHere = hostname === new URL(`http://${host}`).hostname;
  return isHere ? readReturnPath(pathname + search) : undefined;
}
