import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { editFace } from './edit-face';

/**
 * Cuts Manrope 700 (OFL) down to what phone numbers need and writes the style sheet that carries it.
 * Run by hand (`npm run numerals`) when the face or the characters change; the result is kept in the repository.
 */
const CHARACTERS = '0123456789+- ';
const UNICODE_RANGE = 'U+20,U+2B,U+2D,U+30-39';

const face = await readFile(
  'node_modules/@fontsource/manrope/files/manrope-latin-700-normal.woff2',
);
// Fractions, superiors and kerning are never asked for, and would double what every page carries.
const cut = await subsetFont(face, CHARACTERS, { targetFormat: 'truetype' });
const subset = await subsetFont(editFace(cut), CHARACTERS, { targetFormat: 'woff2' });

await writeFile(
  'app/styles/numerals.css',
  `/* Made by \`npm run numerals\` from Manrope 700 (SIL Open Font License 1.1, github.com/sharanda/manrope): digits only. */
@font-face {
  font-family: Numerals;
  font-weight: 700;
  font-display: block;
  src: url("data:font/woff2;base64,${subset.toString('base64')}") format("woff2");
  unicode-range: ${UNICODE_RANGE};
}
`,
);
