import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as the server got it. */
export type ReceivedLetter = { to: string[]; raw: string };

type Options = {
  /** Answers a recipient with this code instead of taking the letter. */
  refuseWith?: number;
  /** Takes connections and never says a word. */
  isSilent?: boolean;
};

export type MailServer = {
  url: string;
  letters: ReceivedLetter[];
  stop: () => Promise<void>;
};

/** A real SMTP server on this machine that keeps every letter it takes. */
export async function startMailServer({ refuseWith, isSilent }: Options = {}): Promise<MailServer> {
  const letters: ReceivedLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (_session, done) => {
      if (isSilent !== true) done();
    },
    onRcptTo: (_address, _session, done) => {
      if (refuseWith === undefined) return done();
      done(Object.assign(new Error('refused'), { responseCode: refuseWith }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  // A client that gives up on a silent server resets the connection; that is what the test is about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
