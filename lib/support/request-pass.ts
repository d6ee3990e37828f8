import { z } from 'zod';
import { seal, unseal } from './seal';

/** How long a browser may open a request without number and code, in seconds (requests.md 4). */
export const PASS_SECONDS = 30 * 60;

/** What a browser carries after a request was sent or opened. The code is there only after sending: it is shown once. */
const RequestPass = z.strictObject({
  number: z.string().regex(/^\d{10}$/),
  accessCode: z.string().optional(),
  endsAtMs: z.number(),
});
export type RequestPass = Pick<z.infer<typeof RequestPass>, 'number' | 'accessCode'>;

/** The value of the cookie that opens this request in this browser from `nowMs` on, for `PASS_SECONDS`. */
export function writePass(secret: Buffer, pass: RequestPass, nowMs: number): string {
  return seal(secret, JSON.stringify({ ...pass, endsAtMs: nowMs + PASS_SECONDS * 1000 }));
}

/** Reads such a cookie; undefined when there is none, it was made up, or its time has passed. */
export function readPass(
  secret: Buffer,
  cookie: string | undefined,
  nowMs: number,
): RequestPass | undefined {
  const text = cookie === undefined ? undefined : unseal(secret, cookie);
  if (text === undefined) return undefined;
  const pass = RequestPass.parse(JSON.parse(text));
  return pass.endsAtMs > nowMs ? pass : undefined;
}
