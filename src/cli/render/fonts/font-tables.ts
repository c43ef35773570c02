/** The tables of a font file by their tags, such as `hmtx`. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** A file that is no font which can be read; the message says why. */
export class FontError extends Error {}

const TABLE_HEAD = 16;
const SFNT_HEAD = 12;

/** Tables as the file that TrueType and OpenType are: none of them is packed. */
export function sfntOf(flavour: number, tables: FontTables): Buffer {
  const head = Buffer.alloc(SFNT_HEAD + tables.size * TABLE_HEAD);
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.size, 4);
  const bodies: Buffer[] = [];
  let offset = head.length;
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = SFNT_HEAD + index * TABLE_HEAD;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padding = (4 - (table.length % 4)) % 4;
    bodies.push(table, Buffer.alloc(padding));
    offset += table.length + padding;
  }
  return Buffer.concat([head, ...bodies]);
}
