import type { Client, Connection, Submittable } from 'pg';

/** What pg's connection can and its published type leaves out. */
type CopyConnection = Connection & {
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
};

/** So that the sender's memory and the socket each hold a part of the data and not all of it twice. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Sends rows to a PostgreSQL server by COPY, in the text format that another PostgreSQL has written. `target` names table and
 * columns: `tickets (id, number)`. Rejects with the server's error; then none of these rows is in the table.
 */
export async function copyIn(client: Client, target: string, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(`copy ${target} from stdin`, data, { resolve, reject }));
  });
}

type Outcome = { resolve: () => void; reject: (error: Error) => void };

/** A query as pg's client runs it: the client calls these methods when the server says the words of the same name. */
class CopyIn implements Submittable {
  readonly #command: string;
  readonly #data: Buffer;
  readonly #outcome: Outcome;

  constructor(command: string, data: Buffer, outcome: Outcome) {
    this.#command = command;
    this.#data = data;
    this.#outcome = outcome;
  }

  submit(connection: Connection): void {
    connection.query(this.#command);
  }

  handleCopyInResponse(connection: Connection): void {
    if (!canCopy(connection)) throw new Error('this version of pg cannot copy');
    for (let start = 0; start < this.#data.length; start += CHUNK_BYTES) {
      connection.sendCopyFromChunk(this.#data.subarray(start, start + CHUNK_BYTES));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // How many rows there are is counted afterwards, with their checksum.
  }

  handleReadyForQuery(): void {
    this.#outcome.resolve();
  }

  handleError(error: Error): void {
    this.#outcome.reject(error);
  }
}

function canCopy(connection: Connection): connection is CopyConnection {
  return 'sendCopyFromChunk' in connection && 'endCopyFrom' in connection;
}
