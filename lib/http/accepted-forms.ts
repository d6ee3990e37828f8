import { routes } from '@/lib/routes';

type AcceptedForms = {
  /** Where forms may be sent: this path and every path below it. */
  path: string;
  /** How long a body may be, in bytes, files and the wrapping of the fields included. */
  largestBytes: number;
};

/** Everything else on this site only reads. */
const ACCEPTED_FORMS: readonly AcceptedForms[] = [
  { path: routes.settings(), largestBytes: 4 * 1024 },
  // An answer of 8,000 signs, and what was written before in the state that comes back with it.
  { path: routes.desk(), largestBytes: 128 * 1024 },
  // Four thousand signs, and the form as it was before, which comes along with what was typed in it.
  { path: routes.request(), largestBytes: 512 * 1024 },
];

/**
 * How long a form sent to this path (no query) may be, in bytes; undefined where nothing can be sent. The body is held in
 * memory until it is whole, so a limit stays as small as its form allows.
 */
export function largestFormAt(path: string): number | undefined {
  return ACCEPTED_FORMS.find((forms) => path === forms.path || path.startsWith(`${forms.path}/`))
    ?.largestBytes;
}
