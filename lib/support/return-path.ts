const DESK = '/desk';
// One slash, then what desk addresses are made of: no second slash or backslash that would lead to another host.
const DESK_PATH = /^\/desk(?:\/[\w-]+)*(?:\?[\w=&%.-]*)?$/;
const LONGEST = 300;

/** Where to go after signing in: the desk page that was asked for, or the queue for anything that is none. */
export function deskReturnPath(text: unknown): string {
  const isDeskPath = typeof text === 'string' && text.length <= LONGEST && DESK_PATH.test(text);
  return isDeskPath && !text.startsWith(`${DESK}/sign-in`) ? text : DESK;
}
