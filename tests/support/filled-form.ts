/** A request form as a browser would send it, filled in by a citizen at an address of their own. */
export type FilledForm = { fields: FormData; from: string };

const TYPED = {
  name: 'Иванова Анна',
  topic: 'registration',
  message: 'Не приходит код.',
  answerWay: 'no-calls',
  consent: 'yes',
};

/**
 * Opens the form of the site at `address` and fills it in, but for what the caller types. Limits count by `from`, which the
 * site believes when it trusts one proxy. It may be sent two seconds later at the earliest.
 */
export async function openForm(
  address: string,
  from: string,
  typed: Partial<Record<keyof typeof TYPED | 'phone', string>> = {},
): Promise<FilledForm> {
  const markup = await (await fetch(`${address}/request`)).text();
  const [, form = ''] = /<form id="request"([\s\S]*?)<\/form>/.exec(markup) ?? [];
  const fields = new FormData();
  for (const [tag] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(tag) ?? [];
    const [, value = ''] = /value="([^"]*)"/.exec(tag) ?? [];
    fields.append(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  }
  for (const [name, value] of Object.entries({ ...TYPED, ...typed })) fields.append(name, value);
  return { fields, from };
}

/** Sends it; the answer that leads to a receipt is a redirect, which is not followed. */
export async function postForm(
  address: string,
  { fields, from }: FilledForm,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${address}/request`, {
    method: 'POST',
    body: fields,
    redirect: 'manual',
    headers: { Origin: address, 'X-Forwarded-For': from, ...headers },
  });
}
