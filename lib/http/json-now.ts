/** An answer in JSON that is true only now: nobody may keep it. */
export function jsonNow(
  data: object,
  init: { status?: number; headers?: HeadersInit } = {},
): Response {
  const headers = new Headers(init.headers);
  headers.set('Cache-Control', 'no-store');
  return Response.json(data, { ...init, headers });
}
