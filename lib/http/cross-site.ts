import type { IncomingHttpHeaders } from 'node:http';

type SenderHeaders = Pick<IncomingHttpHeaders, 'host' | 'origin' | 'sec-fetch-site'>;

/**
 * True when a browser says that a form comes from a page of another site. Old browsers say nothing and pass: there the
 * SameSite attribute of our cookies protects. Ports do not count, since a proxy in front may listen on another one.
 */
export function isCrossSite({ host, origin, 'sec-fetch-site': site }: SenderHeaders): boolean {
  if (site === 'cross-site') return true;
  // A browser that hides where it comes from writes «null» as its origin, and this header still tells the truth.
  if (site === 'same-origin' || origin === undefined) return false;
  return hostNameOf(origin) !== hostNameOf(`http://${host ?? ''}`);
}

/** The host of an origin in its one spelling; a name of its own for what is no origin, so that it equals no host. */
function hostNameOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : `not an origin: ${origin}`;
}
