import { isEncrypted } from '@/app/encrypted';
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
      'Set-Cookie': settingsCookie(settings, isEncrypted(request.headers)),
      'Cache-Control': 'no-store',
    },
  });
}

/** Who opens the address itself finds the form. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { Location: routes.settings() } });
}
