/**
 * Prints the key from which Next makes the ids of server actions, for `npm run build`. It follows from the secret of the
 * site, so every build and every instance has the same one: a form that was opened before a new version came is still taken.
 */
import '../load-env-file';
import { env } from '../env';
import { secretFor } from './app-secret';

process.stdout.write(secretFor('actions', env).toString('base64'));
