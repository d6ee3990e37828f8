import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { plain } from './words';

/** A page as it comes out of the printer. */
export type Paper = {
  pages: number;
  /** As it lies on the sheet, line by line across its whole width. */
  text: string;
  /** In the order of reading, one column after the other. */
  flow: string;
  pdf: Buffer;
};

/** Whether this machine can read paper: poppler-utils for PDF, zbar-tools for square codes (tests/runner/install-tools.ts). */
export const canReadPdf = hasTool('pdftotext', '-v');
export const canReadCodes = hasTool('zbarimg', '--version');

/** Prints the page on A4 as a visitor's browser does, and reads it back. */
export async function printPage(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return inFolder((folder) => {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const flow = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    const pages = Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]);
    return { pages, text: plain(text), flow: plain(flow), pdf };
  });
}

/** Draws the first sheet of paper as a picture. */
export function pictureOf({ pdf }: Paper): Buffer {
  const drawing = spawnSync('pdftoppm', ['-r', '100', '-png', '-singlefile', '-'], {
    input: pdf,
    maxBuffer: 64e6,
  });
  return drawing.stdout;
}

/** What the square codes of a picture (PNG) say, one per line. */
export function readCodes(picture: Buffer): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'code.png');
    writeFileSync(file, picture);
    const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line !== '');
  });
}

function hasTool(program: string, argument: string): boolean {
  const isThere = spawnSync(program, [argument]).error === undefined;
  if (!isThere) process.stdout.write(`NOT CHECKED: paper needs ${program}, and there is none.\n`);
  return isThere;
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
