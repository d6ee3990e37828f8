import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers whatever a page or an API may answer: Next's handler, or a test's. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
