import type { Server } from 'node:http';

type Listening = { ok: true; address: string } | { ok: false; message: string };

const REASONS: Record<string, string> = {
  EADDRINUSE: 'it is taken by another program; stop that or choose another PORT',
  EACCES: 'this user may not use it; choose a PORT above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; check HOST',
  ENOTFOUND: 'the host name is unknown; check HOST',
};

/**
 * Starts listening. Without a host the server answers on every address, IPv6 and IPv4 alike, so `localhost` works
 * whichever of the two it means. Returns the address to open in a browser, or one sentence that says why it failed.
 */
export function listen(server: Server, port: number, host: string | undefined): Promise<Listening> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? error.message;
      const place = host === undefined ? `port ${port}` : `${host}, port ${port}`;
      resolve({ ok: false, message: `Cannot listen on ${place}: ${reason}.` });
    });
    server.listen({ port, host }, () => {
      resolve({ ok: true, address: `http://${hostForUrl(host)}:${realPort(server, port)}` });
    });
  });
}

function hostForUrl(host: string | undefined): string {
  if (host === undefined || host === '::' || host === '0.0.0.0') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** The port asked for, or the one the system chose for port 0. */
function realPort(server: Server, port: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
