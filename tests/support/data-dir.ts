import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the server on this port keeps its data: two servers never share a folder, and none touches that of the project. */
export function dataDirOf(port: string | number): string {
  return join(tmpdir(), `help-centre-test-${process.pid}-${port}`);
}
