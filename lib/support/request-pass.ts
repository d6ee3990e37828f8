import { z } from 'zod';
import { seal, unseal } from './seal';

/** How long a browser may open a request without number and code, in seconds (requests.md 4). */
export const PASS_SECONDS = 30 * 60;
/** The same for a browser that keeps no cookies: its pass stands in the address, so it has to lose its worth soon. */
export const CARRIED_PASS_SECONDS = 5 * 60;

/** What a browser carries after a request was sent or opened. The code is there only after sending: it is shown once. */
const RequestPass = z.strictObject({
  number: z.string().regex(/^\d{10}$/),
  accessCode: z.string().optional(),
  endsAtMs: z.number(),
});
export type RequestPass = Pick<z.infer<typeof RequestPass>, 'number' | 'accessCode'>;

/** What opens this request from `nowMs` on, for so many seconds: the value of a cookie, or a part of an address. */
export function writePass(
  secret: Buffer,
  pass: RequestPass,
  nowMs: number,
  seconds: number = PASS_SECONDS,
): string {
  return seal(secret, JSON.stringify({ ...pass, endsAtMs: nowMs + seconds * 1000 }));
}

/** Reads such a pass; undefined when there is none, it was made up, or its time has passed. */
export function readPass(
  secret: Buffer,
  written: string | undefined,
  nowMs: number,
): RequestPass | undefined {
  const text = written === undefined ? undefined : unseal(secret, written);
  if (text === undefined) return undefined;
  const pass = RequestPass.parse(JSON.parse(text));
  return pass.endsAtMs > nowMs ? pass : undefined;
}
