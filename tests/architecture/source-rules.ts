import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PRODUCT_FOLDERS = ['content', 'lib', 'components', 'app'];
const PRODUCT_FILES = ['server.ts', 'next.config.ts'];
const MAX_LINES = 200;

export type SourceFile = { path: string; text: string };

/** Every TypeScript file that a citizen's page can run. */
export async function readProduct(root: string): Promise<SourceFile[]> {
  const listings = PRODUCT_FOLDERS.map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true });
    return entries.map((entry) => join(folder, entry));
  });
  const paths = [...(await Promise.all(listings)).flat(), ...PRODUCT_FILES];
  const sources = paths.filter((path) => /\.tsx?$/.test(path)).sort();
  return Promise.all(
    sources.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');

function pathsWhere(files: SourceFile[], breaks: (code: string) => boolean): string[] {
  return files.filter(({ text }) => breaks(withoutComments(text))).map(({ path }) => path);
}

export function clientFiles(files: SourceFile[]): string[] {
  return pathsWhere(files, (code) => /^\s*['"]use client['"]/.test(code));
}

export function clockReaders(files: SourceFile[]): string[] {
  return pathsWhere(files, (code) => /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^)\s])/.test(code));
}

export function envReaders(files: SourceFile[]): string[] {
  return pathsWhere(files, (code) =>
    /\bprocess\s*\.\s*env\b|\{[^}]*\benv\b[^}]*\} = process\b/.test(code),
  );
}

export function longFiles(files: SourceFile[]): string[] {
  return files
    .filter(
      ({ path, text }) => !path.startsWith('content/') && text.split('\n').length > MAX_LINES + 1,
    )
    .map(({ path }) => path);
}
