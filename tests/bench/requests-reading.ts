import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type FilledForm, openForm, postForm } from '../support/filled-form';
import { findTool } from '../support/run-nginx';

const WRITERS = 16;
const SECONDS = 5;
const FORMS = 2_000;
/** Between two requests of one citizen: sixteen of them then write over a million a day. */
const PAUSE_MS = 1_000;
/** A form that comes back within two seconds is taken for a program's. */
const READ_FOR_MS = 2_100;

/** One who reads leaves processors free; sixteen that never pause take all there are, so that whoever writes takes from them. */
const READERS = [1, 16];

/**
 * Answers of the home page a second to so many readers: alone, while sixteen citizens post a request each second through the
 * form itself, and while they post without a pause. The site at `address` (this machine only) has to trust one proxy, so that
 * each sender has an address of their own.
 */
export async function measureReading(address: string) {
  if (new URL(address).hostname !== '127.0.0.1') throw new Error('only loopback is measured');
  const forms: FilledForm[] = [];
  for (let index = 0; index < FORMS; index += 1) {
    forms.push(await openForm(address, `10.${index >> 8}.${index & 255}.1`));
  }
  await wait(READ_FOR_MS);
  const rounds = [];
  for (const readers of READERS) {
    const alone = await readRate(address, readers);
    const beside = await readBeside(address, readers, forms, PAUSE_MS);
    const besideFlood = await readBeside(address, readers, forms, 0);
    rounds.push({ readers, alone, beside, besideFlood });
  }
  return rounds;
}

/** Answers of the home page a second, and requests registered a second, while each writer pauses so long after a request. */
async function readBeside(address: string, readers: number, forms: FilledForm[], pauseMs: number) {
  let isReading = true;
  let registered = 0;
  const write = async () => {
    for (let form = forms.pop(); form !== undefined && isReading; form = forms.pop()) {
      if (await isRegistered(address, form)) registered += 1;
      await wait(pauseMs);
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, write));
  const answers = await readRate(address, readers);
  isReading = false;
  await writing;
  if (registered === 0)
    throw new Error('no request was registered: the bench does not fill the form as it is');
  return { answers, registered: registered / SECONDS };
}

/** True when the request was registered: the answer leads to the receipt. */
async function isRegistered(address: string, form: FilledForm): Promise<boolean> {
  const answer = await postForm(address, form);
  await answer.arrayBuffer();
  return answer.status === 303;
}

async function readRate(address: string, readers: number): Promise<number> {
  const load = ['-t1', `-c${readers}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: br', `${address}/`];
  const { stdout } = await promisify(execFile)(findTool('wrk') ?? 'wrk', load);
  if (/Non-2xx/.test(stdout)) throw new Error(`wrk met failures:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
