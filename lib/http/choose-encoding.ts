import { remember } from '@/lib/hours/bounded-cache';

/** Ways in which a body goes over the wire, the one liked best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

// What is not named is welcome only as itself, and less than whatever is named with any weight.
const UNNAMED_IDENTITY = 0.0001;

// Browsers and proxies know a dozen such headers between them; a client that makes up its own only crowds the others out.
const KNOWN_HEADERS = 100;
const known = new Map<string, Encoding>();

/**
 * The encoding for a request by its Accept-Encoding (RFC 9110, 12.5.3): the greatest weight counts, and among equals
 * the smaller body. When the client refuses everything it still gets the bytes as they are.
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  return known.get(header) ?? remember(known, KNOWN_HEADERS, header, weigh(header));
}

function weigh(header: string): Encoding {
  const weights = readWeights(header);
  let best: Encoding = 'identity';
  let bestWeight = 0;
  for (const encoding of ENCODINGS) {
    const weight = weights.get(encoding) ?? weights.get('*') ?? unnamed(encoding);
    if (weight > bestWeight) [best, bestWeight] = [encoding, weight];
  }
  return best;
}

function unnamed(encoding: Encoding): number {
  return encoding === 'identity' ? UNNAMED_IDENTITY : 0;
}

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name === 'x-gzip' ? 'gzip' : name, q === undefined ? 1 : weightOf(q.slice(2)));
  }
  return weights;
}

/** A weight that is no number from 0 to 1 counts as a refusal: the bytes as they are can always be read. */
function weightOf(text: string): number {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}
