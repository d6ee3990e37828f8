import qrcode from 'qrcode-generator';

/** A square code as one SVG path, in units of a module, its quiet zone of 4 modules on each side included. */
export type QrCode = {
  /** Width and height of the view box. */
  readonly size: number;
  /** Data of a path that is stroked one module wide. */
  readonly path: string;
};

/** The margin that readers of the code need around it (ISO/IEC 18004). */
const QUIET_ZONE_MODULES = 4;
/** Readable with a quarter of it spoilt; for a number it takes no more modules than the next level below. */
const ERROR_CORRECTION = 'Q';

/** The code that a phone's camera reads as `text`, such as `tel:+78005553535` (accessibility.md 22). */
export function qrCode(text: string): QrCode {
  // Type 0 takes the smallest code that holds the text; bytes keep it to the letter, lower case included.
  const code = qrcode(0, ERROR_CORRECTION);
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const rows = Array.from({ length: modules }, (_, row) =>
    rowPath(
      Array.from({ length: modules }, (__, column) => code.isDark(row, column)),
      row,
    ),
  );
  return { size: modules + 2 * QUIET_ZONE_MODULES, path: rows.join('') };
}

/** One stroke for each run of dark modules; relative moves make it a third shorter. */
function rowPath(dark: readonly boolean[], row: number): string {
  let path = '';
  let pen = 0;
  for (let column = 0; column < dark.length; column += 1) {
    if (!dark[column]) continue;
    const start = column;
    while (dark[column + 1]) column += 1;
    path += path === '' ? moveTo(start, row) : `m${start - pen} 0`;
    pen = column + 1;
    path += `h${pen - start}`;
  }
  return path;
}

function moveTo(column: number, row: number): string {
  return `M${column + QUIET_ZONE_MODULES} ${row + QUIET_ZONE_MODULES + 0.5}`;
}
