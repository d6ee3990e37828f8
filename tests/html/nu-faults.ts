import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Page } from './fetch-pages';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
/** The checker is a Java program; where there is none it is skipped visibly. */
export const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava)
  process.stdout.write('NOT CHECKED: the Nu Html Checker needs java, and there is none.\n');

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/**
 * What the checker's older grammar of CSS does not know yet; every browser we serve either knows it or skips it. All of it
 * comes from Tailwind's own sheet.
 */
const UNKNOWN_CSS = ['margin-trim', '@property'];

/** Errors and warnings of the Nu Html Checker, each with the page it is on. */
export async function nuFaults(pages: Page[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nu-'));
  const files = await Promise.all(
    pages.map(async ({ html }, place) => {
      const file = join(folder, `${place}.html`);
      await writeFile(file, html);
      return file;
    }),
  );
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...files];
  const report = await new Promise<string>((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64e6 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  await rm(folder, { recursive: true });
  const { messages } = Report.parse(JSON.parse(report));
  // Without a subtype it is a remark: «a trailing slash has no effect», which is how React writes void elements.
  const faults = messages.filter(
    ({ type, subType, message }) =>
      (type !== 'info' || subType === 'warning') &&
      !(message.startsWith('CSS:') && UNKNOWN_CSS.some((word) => message.includes(word))),
  );
  return faults.map(({ url, message, extract = '' }) => {
    const place = Number(/(\d+)\.html$/.exec(url)?.[1]);
    return `${pages[place]?.path} ${message} ${extract.replaceAll(/\s+/g, ' ')}`;
  });
}
