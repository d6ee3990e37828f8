import type { IncomingMessage, ServerResponse } from 'node:http';
import { isWholeForm, readForm, requestWithBody } from './read-form';

type Options = {
  /** How long the body may be, in bytes. */
  largestBytes: number;
  /** Lets a handler answer the request, whose body it reads as if it came from the wire. */
  answer: (request: IncomingMessage) => Promise<void>;
  /** Answers a body that grew longer than it may be or than it was said to be, and one whose parts cannot be told. */
  refuse: (status: 413 | 422) => void;
};

/**
 * Answers a form: its body is read first, so that no handler ever begins on one that is too long, never ends or cannot be
 * read.
 */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  { largestBytes, answer, refuse }: Options,
): Promise<void> {
  // Who hangs up half-way needs no answer.
  const body = await readForm(request, largestBytes).catch(() => null);
  if (body === null) response.destroy();
  else if (body === undefined) refuse(413);
  else if (!(await isWholeForm(request.headers['content-type'], body))) refuse(422);
  else await answer(requestWithBody(request, body));
}
