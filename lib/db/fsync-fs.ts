import { fsyncSync, writeSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { log } from '../log';

type Options = Parameters<NodeFS['init']>[1];

/** An open file of Emscripten's NODEFS: `nfd` is the descriptor that the system knows. Folders are opened likewise. */
type NativeStream = { nfd: number; path: string };

/** What NODEFS really is; its published type leaves out everything but `mount`. */
type NodeFiles = {
  stream_ops: {
    fsync?: (stream: NativeStream) => number;
    write: (stream: NativeStream, from: Uint8Array, ...range: [number, number, number]) => number;
  };
  tryFSOperation: <Result>(operation: () => Result) => Result;
};

/**
 * Files of the embedded store on disk, with the one operation that the stock NodeFS lacks: its `fsync` does nothing, so
 * that a power cut takes what was acknowledged (requests.md 14b). `syncs` counts what reached the disk. A journal that cannot
 * be written ends the process, as it ends a PostgreSQL server: the embedded one would stand still for ever.
 */
export class FsyncFs extends NodeFS {
  syncs = 0;

  override async init(pg: PGlite, options: Options) {
    const started = await super.init(pg, options);
    const { preRun = [] } = started.emscriptenOpts;
    const addFsync: NonNullable<Options['preRun']>[number] = (mod) => {
      if (!isNodeFiles(mod.NODEFS))
        throw new Error('the embedded store has other files than NODEFS');
      const files = mod.NODEFS;
      files.stream_ops.fsync = ({ nfd }) => {
        files.tryFSOperation(() => fsyncSync(nfd));
        this.syncs += 1;
        return 0;
      };
      files.stream_ops.write = ({ nfd, path }, from, ...range) =>
        files.tryFSOperation(() => writeOrEnd(path, () => writeSync(nfd, from, ...range)));
    };
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun: [...preRun, addFsync] } };
  }
}

/** Throws what the system says of any other file: a query then fails, and the store goes on. */
function writeOrEnd(path: string, write: () => number): number {
  try {
    return write();
  } catch (error) {
    if (!path.includes('/pg_wal/')) throw error;
    log('error', 'the journal of the store cannot be written', { reason: `${error}` });
    // The server in front starts this process again.
    return process.exit(1);
  }
}

function isNodeFiles(files: object): files is NodeFiles {
  return 'stream_ops' in files && 'tryFSOperation' in files;
}
