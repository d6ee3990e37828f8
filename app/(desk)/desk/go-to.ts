import type { Route } from 'next';
import { redirect } from 'next/navigation';

/** Leads to another page of the desk; `path` comes from lib/routes, where the compiler cannot see Next's list of routes. */
export function goTo(path: string): never {
  redirect(path as Route);
}
