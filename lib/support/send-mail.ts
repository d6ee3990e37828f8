import { createTransport } from 'nodemailer';

/** How this site sends e-mail: the server's address with its account, and the sender. */
export type MailSettings = { smtpUrl: string; from: string };

/** One letter in plain text. `messageId` stays the same for every attempt, so that a mailbox shows the letter once. */
export type Letter = { to: string; subject: string; text: string; messageId: string };

/**
 * What became of an attempt. `reason` is a code such as `ETIMEDOUT` or `SMTP 550`, never words of the server: these may repeat
 * the citizen's address, and reasons are logged.
 */
export type Sending = { ok: true } | { ok: false; isFinal: boolean; reason: string };

/** A server that says nothing for this long counts as away. */
const SILENCE_MS = 15_000;

/**
 * Hands one letter to the mail server and waits until it has taken it (requests.md 12). Never throws: a refusal is a value;
 * `isFinal` means that asking again would not help.
 */
export async function sendMail(
  { smtpUrl, from }: MailSettings,
  letter: Letter,
  silenceMs = SILENCE_MS,
): Promise<Sending> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    dnsTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      ...letter,
      // An automatic reply to an automatic letter would become a request of its own.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { ok: true };
  } catch (error) {
    return refusal(error);
  } finally {
    transport.close();
  }
}

function refusal(error: unknown): Sending {
  const { code, responseCode } = Object(error);
  if (typeof responseCode !== 'number') {
    return { ok: false, isFinal: false, reason: typeof code === 'string' ? code : 'unknown' };
  }
  // 5xx is «never»; but a wrong account (535) is our own mistake, and somebody will mend it.
  const isFinal = responseCode >= 500 && code !== 'EAUTH';
  return { ok: false, isFinal, reason: `SMTP ${responseCode}` };
}
