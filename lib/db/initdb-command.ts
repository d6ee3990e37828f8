// `tsx lib/db/initdb-command.ts FOLDER`: makes the files of a new embedded store (run by make-embedded.ts).
import { PGlite } from '@electric-sql/pglite';
import { FsyncFs } from './fsync-fs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: initdb-command FOLDER');
const client = await PGlite.create({ fs: new FsyncFs(folder) });
await client.close();
