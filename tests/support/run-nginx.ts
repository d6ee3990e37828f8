import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const NO_NGINX =
  'nginx is not installed; on Debian: apt-get install nginx-light libnginx-mod-http-brotli-static';

const MODULES = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const READY_WITHIN_MS = 10_000;

/** True when nginx can be started here. */
export function hasNginx(): boolean {
  return findTool('nginx') !== undefined;
}

/** Path of a program, undefined when this machine has none of that name. */
export function findTool(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * Starts nginx with one worker and what `httpBlock` returns for its http block, in a folder of its own that goes with it.
 * Nothing of the machine's own configuration is read but the brotli module. The worker keeps the user, since the folder is
 * closed to others.
 */
export async function runNginx(httpBlock: (folder: string) => string, probe: string) {
  const folder = await mkdtemp(join(tmpdir(), 'help-centre-nginx-'));
  const module = existsSync(MODULES) ? `load_module ${MODULES};` : '';
  const config = `${module}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
access_log off;
include /etc/nginx/mime.types;
client_body_temp_path ${folder}/body;
proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/fastcgi;
uwsgi_temp_path ${folder}/uwsgi;
scgi_temp_path ${folder}/scgi;
${httpBlock(folder)}
}`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const child = spawn(findTool('nginx') ?? 'nginx', ['-p', folder, '-c', `${folder}/nginx.conf`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const closed = once(child, 'exit');
      child.kill('SIGTERM');
      await closed;
    }
    await rm(folder, { recursive: true, force: true });
  };
  await ready(probe).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { stop };
}

/** A certificate for one day, signed by itself, in the place where the configuration looks for it. */
export function selfSigned(folder: string): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '1', '-subj', '/CN=help.example.ru'],
      ...['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`],
    ],
    { stdio: 'ignore' },
  );
}

/** Waits until something listens: any answer will do, a refused connection will not. */
async function ready(probe: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const isUp = await fetch(probe, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start');
}
