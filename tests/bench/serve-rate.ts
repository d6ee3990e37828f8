import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { processesOf } from '../support/processes';
import { findTool } from '../support/run-nginx';

const SECONDS = 4;

/** Requests a second, and how many they were, for a page in brotli, asked by `clients` over kept connections. Targets are on this machine only. */
export function requestRate(
  address: string,
  clients: number,
): { perSecond: number; requests: number } {
  if (new URL(address).hostname !== '127.0.0.1') throw new Error('only loopback is measured');
  const output = execFileSync(
    findTool('wrk') ?? 'wrk',
    ['-t1', `-c${clients}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: br', address],
    { encoding: 'utf8' },
  );
  if (/Non-2xx/.test(output)) throw new Error(`wrk met failures:\n${output}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    requests: Number(/(\d+) requests in/.exec(output)?.[1]),
  };
}

/** Resident memory of each process that a site consists of, in MB; Linux only. */
export function residentMb(pid: number): number[] {
  return processesOf(pid).map((each) => {
    const status = readFileSync(`/proc/${each}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
  });
}

/** Processor time of a site so far, all its processes together, in ms, by the usual hundred ticks a second; Linux only. */
export function cpuMs(pid: number): number {
  const times = processesOf(pid).map((each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  });
  return times.reduce((sum, time) => sum + time, 0);
}
