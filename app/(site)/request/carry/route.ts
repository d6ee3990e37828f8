import { cleanText } from '@/lib/forms/clean-text';
import { routes } from '@/lib/routes';
import { carryText } from '../carried';

/** Brings what was typed elsewhere into the form of a request, by a cookie: an address stands in logs and histories. */
export async function POST(request: Request): Promise<Response> {
  const data = await request.formData();
  const text = data.get('text');
  if (typeof text === 'string') await carryText(cleanText(text));
  return new Response(null, { status: 303, headers: { Location: routes.request() } });
}
