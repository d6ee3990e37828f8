/**
 * Headers of every answer (design.md §2.5). Next's pages still need inline scripts and styles; the stricter policy comes
 * with the step that strips them. `siteUrl` is the public origin, and decides whether HSTS is promised.
 */
export function securityHeaders(siteUrl: string | undefined): Record<string, string> {
  const headers = {
    'Content-Security-Policy': PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const hasTls = siteUrl?.startsWith('https:') ?? false;
  return hasTls ? { ...headers, 'Strict-Transport-Security': 'max-age=31536000' } : headers;
}

const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  // The numerals travel inside the style sheet.
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
