/** A font file (TrueType) as its tables by tag. */
type Tables = Map<string, Buffer>;

const HEAD_BYTES = 12;
const ENTRY_BYTES = 16;
const DIGITS = 10;
const FIRST_DIGIT = 0x30;

/**
 * Makes the figures of equal breadth, which a face keeps as an alternative, the ordinary ones, and leaves out what is not
 * needed then: layout rules, axes, names. Takes and returns a TrueType file; throws when the face is built otherwise.
 */
export function editFace(file: Buffer): Buffer {
  const tables = readTables(file);
  const cmap = tableOf(tables, 'cmap');
  shiftDigits(cmap, tabularFigures(tables) - digitGlyph(cmap));
  tables.set('name', shortNames());
  for (const tag of ['GPOS', 'GSUB', 'GDEF', 'STAT']) tables.delete(tag);
  return writeTables(tables);
}

/** Family, style, full and PostScript name, which some readers of fonts demand: one letter for all four. */
function shortNames(): Buffer {
  const ids = [1, 2, 4, 6];
  const head = [0, ids.length, 6 + ids.length * 12];
  // Windows, Unicode, American English; two bytes from the start of the letters.
  const records = ids.flatMap((id) => [3, 1, 0x0409, id, 2, 0]);
  return Buffer.from(new Uint16Array([...head, ...records, 'N'.charCodeAt(0)]).buffer).swap16();
}

function readTables(file: Buffer): Tables {
  const entries = Array.from(
    { length: file.readUInt16BE(4) },
    (_, n) => HEAD_BYTES + n * ENTRY_BYTES,
  );
  return new Map(
    entries.map((at) => {
      const from = file.readUInt32BE(at + 8);
      const table = file.subarray(from, from + file.readUInt32BE(at + 12));
      return [file.toString('latin1', at, at + 4), Buffer.from(table)];
    }),
  );
}

function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the face has no table ${tag}`);
  return table;
}

/** Index of the first of ten glyphs in a row that are equally broad. */
function tabularFigures(tables: Tables): number {
  const hmtx = tableOf(tables, 'hmtx');
  const count = tableOf(tables, 'hhea').readUInt16BE(34);
  const breadths = Array.from({ length: count }, (_, glyph) => hmtx.readUInt16BE(glyph * 4));
  const first = breadths.findIndex((breadth, glyph) => {
    const row = breadths.slice(glyph, glyph + DIGITS);
    return row.length === DIGITS && row.every((other) => other === breadth);
  });
  if (first === -1) throw new Error('the face has no figures of equal breadth');
  return first;
}

/** Where the subtables of format 4 keep the segment of the digits: the offsets of its `idDelta`. */
function digitSegments(cmap: Buffer): number[] {
  const found: number[] = [];
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1) {
    const at = cmap.readUInt32BE(4 + n * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4)
      throw new Error('the face maps characters in an unknown format');
    const doubled = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const start = at + 16 + doubled + segment;
      if (cmap.readUInt16BE(start) === FIRST_DIGIT) found.push(start + doubled);
    }
  }
  if (found.length === 0) throw new Error('the face keeps the digits in no segment of their own');
  return [...new Set(found)];
}

function digitGlyph(cmap: Buffer): number {
  const [at = 0] = digitSegments(cmap);
  return (FIRST_DIGIT + cmap.readUInt16BE(at)) % 0x10000;
}

function shiftDigits(cmap: Buffer, by: number): void {
  for (const at of digitSegments(cmap)) {
    cmap.writeUInt16BE((cmap.readUInt16BE(at) + by) % 0x10000, at);
  }
}

function writeTables(tables: Tables): Buffer {
  const head = Buffer.alloc(HEAD_BYTES + tables.size * ENTRY_BYTES);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.size, 4);
  const parts = [head];
  let length = head.length;
  [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([tag, table], n) => {
      const at = HEAD_BYTES + n * ENTRY_BYTES;
      head.write(tag, at, 'latin1');
      head.writeUInt32BE(length, at + 8);
      head.writeUInt32BE(table.length, at + 12);
      const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
      parts.push(padded);
      length += padded.length;
    });
  return Buffer.concat(parts);
}
