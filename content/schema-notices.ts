import { z } from 'zod';
import { Id, Prose } from './schema';
import { CivilDate } from './schema-hours';

/**
 * What is out of the ordinary for some days, shown at the top of every page from `from` to `to`, both inclusive civil dates
 * of Moscow. It changes no hours: a closure is an exception as well.
 */
export const Notice = z.strictObject({ id: Id, from: CivilDate, to: CivilDate, text: Prose });
export type Notice = z.infer<typeof Notice>;
