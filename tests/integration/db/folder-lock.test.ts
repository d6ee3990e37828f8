import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '@/lib/db/folder-lock';
import { describeSelf, type LockHolder } from '@/lib/db/lock-holder';

const QUICK = { heartbeatMs: 50, deadAfterMs: 1_000, recheckMs: 20 };
const never = (reason: string) => expect.unreachable(reason);

async function newLockPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'lock-')), 'store.lock');
}

/** Leaves a lock as a process would that is no more, or that lives elsewhere. */
async function leaveLock(path: string, holder: Partial<LockHolder>, agedMs = 0): Promise<void> {
  await writeFile(path, JSON.stringify({ ...(await describeSelf('left')), ...holder }));
  const at = new Date((await stat(path)).mtimeMs - agedMs);
  await utimes(path, at, at);
}

test('a second taker is refused and told who holds the folder, and may have it afterwards', async () => {
  const path = await newLockPath();
  const first = await lockFolder(path, never, QUICK);
  const second = await lockFolder(path, never, QUICK);
  expect(second).toEqual({
    ok: false,
    message: expect.stringContaining(`Another process (${process.pid}) has this folder open.`),
  });
  if (first.ok) await first.lock.release();
  const third = await lockFolder(path, never, QUICK);
  expect(third.ok).toBe(true);
  if (third.ok) await third.lock.release();
  expect(await readdir(join(path, '..'))).toEqual([]);
});

test('the lock of a dead process is taken over', async () => {
  const child = spawn('true');
  const pid = child.pid ?? 0;
  await once(child, 'exit');
  const path = await newLockPath();
  await leaveLock(path, { pid });
  expect(await lockFolder(path, never, QUICK)).toMatchObject({ ok: true });
});

test('a living process that merely has the pid of a dead holder does not keep the folder', async () => {
  const path = await newLockPath();
  await leaveLock(path, { startTime: '1' });
  expect(await lockFolder(path, never, QUICK)).toMatchObject({ ok: true });
});

test.each([
  ['another container', { pidNamespace: 'pid:[1]' }],
  ['another boot', { bootId: 'another' }],
])('a holder in %s is taken over when its heartbeat has long been still', async (_, holder) => {
  const path = await newLockPath();
  await leaveLock(path, holder, 60_000);
  expect(await lockFolder(path, never, { ...QUICK, deadAfterMs: 15_000 })).toMatchObject({
    ok: true,
  });
});

test('a holder in another container that stopped just now is waited for', async () => {
  const path = await newLockPath();
  await leaveLock(path, { pidNamespace: 'pid:[1]' });
  const startedAt = performance.now();
  expect(await lockFolder(path, never, QUICK)).toMatchObject({ ok: true });
  expect(performance.now() - startedAt).toBeGreaterThan(800);
});

test('a holder in another container that still beats keeps the folder', async () => {
  const path = await newLockPath();
  await leaveLock(path, { pidNamespace: 'pid:[1]' });
  const beat = async () => {
    const at = new Date((await stat(path)).mtimeMs + 1_000);
    await utimes(path, at, at);
  };
  const beating = setInterval(() => void beat(), 100);
  const answer = await lockFolder(path, never, { ...QUICK, deadAfterMs: 30_000 });
  clearInterval(beating);
  expect(answer).toMatchObject({ ok: false });
});

test('of twenty takers of a dead lock one gets the folder, though nobody looks twice', async () => {
  for (let round = 0; round < 30; round += 1) {
    const path = await newLockPath();
    await leaveLock(path, { startTime: '1' });
    const hasty = { ...QUICK, recheckMs: 0 };
    const takers = Array.from({ length: 20 }, () => lockFolder(path, never, hasty));
    const taken = (await Promise.all(takers)).flatMap((answer) => (answer.ok ? [answer.lock] : []));
    expect(taken).toHaveLength(1);
    expect(await readdir(join(path, '..'))).toEqual(['store.lock']);
    for (const lock of taken) await lock.release();
  }
});

test('a taker that died on the way is waited for, and leaves nothing behind', async () => {
  const path = await newLockPath();
  await leaveLock(path, { startTime: '1' });
  const { token } = JSON.parse(await readFile(path, 'utf8'));
  await link(path, `${path}.${token}.taken0`);
  expect(await lockFolder(path, never, QUICK)).toMatchObject({ ok: true });
  expect(await readdir(join(path, '..'))).toEqual(['store.lock']);
});

test('a holder whose lock is gone is told', async () => {
  const path = await newLockPath();
  let tell: (reason: string) => void = never;
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  await lockFolder(path, tell, QUICK);
  await rm(path);
  expect(await told).toContain('belongs to another process');
});
