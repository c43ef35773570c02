import { inflateSync } from 'node:zlib';
import { type FontTables, sfntOf } from './font-tables.ts';

const HEAD = 44;
const ENTRY = 20;

/** A WOFF 1.0 file as what it packs, table by table. https://www.w3.org/TR/WOFF/ */
export function unpackWoff(file: Buffer): Buffer {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const at = HEAD + index * ENTRY;
    const [offset, length, whole] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const packed = file.subarray(offset, offset + length);
    tables.set(file.toString('latin1', at, at + 4), length < whole ? inflateSync(packed) : packed);
  }
  return sfntOf(file.readUInt32BE(4), tables satisfies FontTables);
}
