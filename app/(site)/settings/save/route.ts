import { env } from '@/lib/env';
import { readReturnPath } from '@/lib/return-path';
import { routes } from '@/lib/routes';
import { changeSettings, readSettings } from '@/lib/settings';
import { settingsCookie } from '@/lib/settings-cookie';

/** Keeps what a visitor chose and goes back to the page they came from. What is no form changes nothing. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const settings = changeSettings(readSettings(request.headers.get('cookie')), form);
  return new Response(null, {
    status: 303,
    headers: {
      Location: readReturnPath(form.get('from')) ?? routes.settings(),
      'Set-Cookie': settingsCookie(settings, isOverTls(request)),
      'Cache-Control': 'no-store',
    },
  });
}

/** A proxy in front speaks TLS for this server and says so; one that does not is known by the public address. */
function isOverTls(request: Request): boolean {
  const told = request.headers.get('x-forwarded-proto') ?? env.siteUrl ?? '';
  return told.startsWith('https');
}

/** Who opens the address itself finds the form. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { Location: routes.settings() } });
}
