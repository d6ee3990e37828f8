import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { cleanText } from './clean-text';
import { LONGEST_MESSAGE } from './fields';

// Browsers keep 4,096 bytes of a cookie, its name and attributes included.
const LONGEST_PACKED = 3_600;

/** Packs a text for a cookie: some two thousand Cyrillic letters. Of a longer one the end is lost. */
export function packText(text: string): string {
  const packed = deflateRawSync(text.slice(0, LONGEST_MESSAGE)).toString('base64url');
  if (packed.length <= LONGEST_PACKED) return packed;
  return packText(text.slice(0, Math.floor((text.length * LONGEST_PACKED) / packed.length) - 1));
}

/** Reads a packed text; undefined for what is none. */
export function unpackText(packed: string): string | undefined {
  try {
    const bytes = Buffer.from(packed, 'base64url');
    // A cookie can be made by hand: a few bytes must not unpack to a thousand megabytes.
    const text = inflateRawSync(bytes, { maxOutputLength: LONGEST_MESSAGE * 4 }).toString();
    return cleanText(text);
  } catch {
    return undefined;
  }
}
