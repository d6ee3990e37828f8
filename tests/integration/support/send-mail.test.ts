import { expect, onTestFinished, test } from 'vitest';
import { type Letter, sendMail } from '@/lib/support/send-mail';
import { type MailServer, startMailServer } from '@/tests/support/mail-server';

const LETTER: Letter = {
  to: 'anna@example.ru',
  subject: 'Ответ на обращение 48 20 71 93 05',
  text: 'Анна Сергеевна, здравствуйте.',
  messageId: '<0195-a@help.example.ru>',
};

async function mailServer(
  options: Parameters<typeof startMailServer>[0] = {},
): Promise<MailServer> {
  const server = await startMailServer(options);
  onTestFinished(server.stop);
  return server;
}

const settingsOf = ({ url }: MailServer) => ({ smtpUrl: url, from: 'Помощь <help@example.ru>' });

test('a letter arrives with its own Message-ID, and says that a machine sent it', async () => {
  const server = await mailServer();
  expect(await sendMail(settingsOf(server), LETTER)).toEqual({ ok: true });
  expect(server.letters).toHaveLength(1);
  expect(server.letters[0]?.to).toEqual(['anna@example.ru']);
  expect(server.letters[0]?.raw).toContain('Message-ID: <0195-a@help.example.ru>');
  expect(server.letters[0]?.raw).toContain('Auto-Submitted: auto-generated');
});

test('an address that does not exist is refused for good', async () => {
  const server = await mailServer({ refuseWith: 550 });
  const sending = await sendMail(settingsOf(server), LETTER);
  expect(sending).toEqual({ ok: false, isFinal: true, reason: 'SMTP 550' });
});

test('a full mailbox is tried again', async () => {
  const server = await mailServer({ refuseWith: 452 });
  const sending = await sendMail(settingsOf(server), LETTER);
  expect(sending).toEqual({ ok: false, isFinal: false, reason: 'SMTP 452' });
});

test('a server that says nothing is given up on in time', async () => {
  const server = await mailServer({ isSilent: true });
  const sending = await sendMail(settingsOf(server), LETTER, 200);
  expect(sending).toMatchObject({ ok: false, isFinal: false, reason: 'ETIMEDOUT' });
});

test('a server that is away is tried again', async () => {
  const server = await mailServer();
  await server.stop();
  const sending = await sendMail(settingsOf(server), LETTER);
  expect(sending).toMatchObject({ ok: false, isFinal: false });
});

test('words that would begin a header or another recipient stay words', async () => {
  const server = await mailServer();
  const subject = 'Ответ\r\nBcc: spy@example.org';
  await sendMail(settingsOf(server), { ...LETTER, subject });
  expect(server.letters[0]?.to).toEqual(['anna@example.ru']);
  expect(server.letters[0]?.raw).not.toMatch(/^Bcc:/m);
});
