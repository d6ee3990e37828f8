/**
 * Headers of every answer (design.md §2.5). `siteUrl` is the public origin, and decides whether HSTS is promised. A page
 * puts its own `pagePolicy` in place of the policy here.
 */
export function securityHeaders(siteUrl: string | undefined): Record<string, string> {
  const headers = {
    'Content-Security-Policy': pagePolicy([]),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const hasTls = siteUrl?.startsWith('https:') ?? false;
  return hasTls ? { ...headers, 'Strict-Transport-Security': 'max-age=31536000' } : headers;
}

/** Of those headers the one that means something for a script; the others rule pages, and would weigh a third of it. */
export function scriptHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name === 'X-Content-Type-Options'),
  );
}

/**
 * Policy of a page whose scripts are stripped: it runs the own script and nothing else, and is styled by the sheets with
 * these CSP sources (`'sha256-…'`) and nothing else; inline scripts, handlers and style attributes are dead.
 */
export function pagePolicy(styleSources: readonly string[]): string {
  return [
    "default-src 'self'",
    // For workers too: public/sw.js, after a visitor has asked for it.
    "script-src 'self'",
    `style-src ${styleSources.length > 0 ? styleSources.join(' ') : "'self'"}`,
    "img-src 'self' data:",
    // The numerals travel inside the style sheet.
    'font-src data:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
