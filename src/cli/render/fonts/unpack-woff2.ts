import { brotliDecompressSync } from 'node:zlib';
import { FontError, type FontTables, sfntOf } from './font-tables.ts';

/** Tags that a table directory names by number, in the order of the specification. */
const KNOWN_TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx ' +
  'BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty ' +
  'just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
)
  .replaceAll('_', ' ')
  .split(/(?<=\S) (?=\S)|(?<= ) /);

const OTHER_TAG = 63;
const HEAD = 48;
const COLLECTION = 0x74746366;

/** Outlines are packed by a scheme of their own, and say nothing of how wide a glyph is. */
const OUTLINES: ReadonlySet<string> = new Set(['glyf', 'loca']);

/**
 * A WOFF 2.0 file as what it packs, but for outlines: enough to measure with, not to draw. https://www.w3.org/TR/WOFF2/
 *
 * @throws FontError for a collection of fonts
 */
export function unpackWoff2(file: Buffer): Buffer {
  const flavour = file.readUInt32BE(4);
  if (flavour === COLLECTION) throw new FontError('is a collection of fonts; name the file of one');
  const { entries, end } = directoryOf(file);
  const body = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  const tables = new Map<string, Buffer>();
  let offset = 0;
  for (const { tag, length } of entries) {
    if (!OUTLINES.has(tag)) tables.set(tag, body.subarray(offset, offset + length));
    offset += length;
  }
  const isPacked = entries.some(({ tag, version }) => tag === 'hmtx' && version === 1);
  if (isPacked) tables.set('hmtx', unpackMetrics(tables));
  return sfntOf(flavour, tables);
}

interface Entry {
  readonly tag: string;
  readonly version: number;
  /** Of its bytes as they are packed together. */
  readonly length: number;
}

function directoryOf(file: Buffer): { readonly entries: readonly Entry[]; readonly end: number } {
  const entries: Entry[] = [];
  let at = HEAD;
  const number = () => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; at += 1) {
      byte = file.readUInt8(at);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const flags = file.readUInt8(at);
    at += 1;
    const known = KNOWN_TAGS[flags & OTHER_TAG];
    const tag = known ?? file.toString('latin1', at, at + 4);
    if (known === undefined) at += 4;
    const version = flags >> 6;
    const whole = number();
    // The version that says "as it is" is another one for outlines than for the rest.
    const isAsItIs = version === (OUTLINES.has(tag) ? 3 : 0);
    entries.push({ tag, version, length: isAsItIs ? whole : number() });
  }
  return { entries, end: at };
}

/** Advances stand one after the other; side bearings, which no width depends on, are left at 0. */
function unpackMetrics(tables: FontTables): Buffer {
  const [packed, hhea, maxp] = ['hmtx', 'hhea', 'maxp'].map((tag) => tables.get(tag));
  if (!packed || !hhea || !maxp) throw new FontError('has no widths');
  const advances = hhea.readUInt16BE(34);
  const glyphs = maxp.readUInt16BE(4);
  const metrics = Buffer.alloc(4 * advances + 2 * (glyphs - advances));
  for (let index = 0; index < advances; index += 1) packed.copy(metrics, 4 * index, 1 + 2 * index, 3 + 2 * index);
  return metrics;
}
