import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Options = Parameters<NodeFS['init']>[1];

/** An open file of Emscripten's NODEFS: `nfd` is the descriptor that the system knows. Folders are opened likewise. */
type NativeStream = { nfd: number };

/** What NODEFS really is; its published type leaves out everything but `mount`. */
type NodeFiles = {
  stream_ops: { fsync?: (stream: NativeStream) => number };
  tryFSOperation: (operation: () => void) => void;
};

/**
 * Files of the embedded store on disk, with the one operation that the stock NodeFS lacks: its `fsync` does nothing, so
 * that a power cut takes what was acknowledged (requests.md 14b). `syncs` counts what reached the disk.
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
    };
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun: [...preRun, addFsync] } };
  }
}

function isNodeFiles(files: object): files is NodeFiles {
  return 'stream_ops' in files && 'tryFSOperation' in files;
}
