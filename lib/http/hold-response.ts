import type { ServerResponse } from 'node:http';
import { readHead, readWrite } from './written-parts';

type Hooks = {
  /** Asked once, when the handler has set status and headers: true keeps the body back until it is whole. */
  needsHolding: () => boolean;
  /** Called with the whole body of an answer that was held; has to call `send`. */
  onWhole: (body: Buffer) => void;
};

/** What the server may do with an answer that a handler is writing. */
export type HeldResponse = {
  /** True once an answer is on its way to the client; it cannot be replaced any more. */
  isAnswered: () => boolean;
  /** Answers with this status and body; whatever the handler still writes is dropped. */
  send: (status: number, body: Buffer | string) => void;
};

/**
 * Stands between a handler and its response, so that a page which fails half-way can still become another page.
 * An answer that needs no holding streams through. The handler goes on using `response` as usual.
 */
export function holdResponse(response: ServerResponse, hooks: Hooks): HeldResponse {
  const real = {
    writeHead: response.writeHead.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  const chunks: Buffer[] = [];
  let state: 'undecided' | 'streaming' | 'held' | 'sent' = 'undecided';

  const isStreaming = () => {
    if (state === 'undecided') state = hooks.needsHolding() ? 'held' : 'streaming';
    return state === 'streaming';
  };
  const keep = (bytes: Buffer | undefined) => {
    if (state === 'held' && bytes !== undefined) chunks.push(bytes);
  };

  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (state === 'sent') return response;
    response.statusCode = status;
    for (const [name, value] of readHead(rest)) response.setHeader(name, value);
    return isStreaming() ? real.writeHead(status) : response;
  };
  response.flushHeaders = () => {
    if (isStreaming()) real.flushHeaders();
  };
  response.write = (...parts: unknown[]) => {
    const { bytes, done } = readWrite(parts);
    if (isStreaming()) return bytes === undefined || real.write(bytes, done);
    keep(bytes);
    done();
    return true;
  };
  response.end = (...parts: unknown[]) => {
    const { bytes, done } = readWrite(parts);
    if (isStreaming()) return real.end(bytes, done);
    keep(bytes);
    if (state === 'held') hooks.onWhole(Buffer.concat(chunks));
    done();
    return response;
  };

  return {
    isAnswered: () => state === 'streaming' || state === 'sent',
    send: (status, body) => {
      state = 'sent';
      // An answer to HEAD has no body to measure, and a length of 0 would be wrong.
      if (body.length > 0) response.setHeader('Content-Length', Buffer.byteLength(body));
      real.writeHead(status);
      real.end(body);
    },
  };
}
