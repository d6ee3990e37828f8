import { expect, onTestFinished, vi } from 'vitest';
import type { Handle } from '@/lib/http/handle';
import { listen } from '@/lib/http/listen';
import type { OwnScripts } from '@/lib/http/own-scripts';
import { securityHeaders } from '@/lib/http/security-headers';
import { createSiteServer } from '@/lib/http/site-server';

export const FRIDAY_MS = Date.parse('2026-12-04T12:00:00+03:00');

type Options = {
  nowMs?: () => number;
  answerWithinMs?: number;
  keepsPages?: boolean;
  scripts?: OwnScripts;
};

/** A running site whose pages are answered by `handle`; returns its address and stops with the test. The log goes nowhere. */
export async function siteWith(handle: Handle, options: Options = {}): Promise<string> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const server = createSiteServer({
    handle,
    nowMs: () => FRIDAY_MS,
    headers: securityHeaders('https://help.example.ru'),
    scripts: new Map(),
    answerWithinMs: 5_000,
    ...options,
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const listening = await listen(server, 0, '127.0.0.1');
  return listening.ok ? listening.address : expect.fail(listening.message);
}

/** What the site has logged in this test. */
export function logged(): string {
  return vi.mocked(process.stdout.write).mock.calls.join('\n');
}

/** A handler that answers every page with this markup. */
export function pageOf(markup: (path: string) => string): Handle {
  return async (request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(markup(request.url ?? ''));
  };
}
