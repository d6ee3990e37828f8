import { textOf } from '@/lib/forms/text-of';
import { routes } from '@/lib/routes';
import type { SeenTicket } from '@/lib/support/change-ticket';
import { goTo } from '../../go-to';
import type { DoneCode } from './act-words';

/** Which request a form is about, and which version of it the operator had before their eyes. */
export function seenTicket(form: FormData): SeenTicket {
  return { number: textOf(form, 'number'), version: Number(textOf(form, 'version')) };
}

/** The page of the request anew, so that a reload repeats nothing. A number nobody has leads to the page that says so. */
export function showPage({ number }: SeenTicket, done: DoneCode): never {
  const address = routes.deskTicket(encodeURIComponent(number || 'none'));
  // Without a part of its own the address would keep that of the page before, and the keyboard would land there.
  goTo(`${address}?done=${done}#done`);
}
