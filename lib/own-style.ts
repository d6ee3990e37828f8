import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Style sheets of few pages, each as one line. They are no part of the sheet of all pages, which nearly all visitors load
 * without settings of their own.
 */
export const OWN_STYLES = {
  /** For every page of a visitor with settings. */
  view: readSheet('view', ['theme', 'schemes', 'two-colours', 'text', 'quick-row', 'small-screen']),
  /** For the page where settings are chosen, besides the sheet above. */
  settings: readSheet('settings', ['form', 'sample']),
} as const;

function readSheet(folder: string, names: readonly string[]): string {
  return names
    .map((name) => readFileSync(join(process.cwd(), 'app/styles', folder, `${name}.css`), 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
