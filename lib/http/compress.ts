import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** How much work a body is worth: one that is sent many times, or one that is sent once. */
type Effort = 'best' | 'quick';

const BROTLI_QUALITY: Record<Effort, number> = { best: 11, quick: 4 };
const GZIP_LEVEL: Record<Effort, number> = { best: 9, quick: 5 };

/** A body in an encoding. Works in Node's thread pool, so that other answers go on meanwhile. */
export async function compress(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotliAsync(body, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
    case 'gzip':
      return gzipAsync(body, { level: GZIP_LEVEL[effort] });
    case 'identity':
      return body;
  }
}
