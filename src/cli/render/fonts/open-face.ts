import type { Face } from './font-measure.ts';

type HarfBuzz = typeof import('harfbuzzjs');

/** Numbers of the OpenType table `name`. */
const [FAMILY, TYPOGRAPHIC_FAMILY] = [1, 16];

/** Where OS/2 says how bold a face is. */
const WEIGHT_CLASS = 4;

/** Parts of an em that advances are told in: fine enough for those between two weights, which are no whole units of the font. */
const SCALE = 2 ** 20;

/** @param file TTF or OTF */
export function openFace(file: Buffer, hb: HarfBuzz): Face {
  const face = new hb.Face(new hb.Blob(file));
  const axis = face.getAxisInfos()['wght'];
  const named = face.referenceTable('OS/2');
  const own = named ? Buffer.from(named).readUInt16BE(WEIGHT_CLASS) : 400;
  const fonts = new Map<number, InstanceType<HarfBuzz['Font']>>();
  const fontOf = (weight: number) => {
    const at = axis ? Math.min(axis.max, Math.max(axis.min, weight)) : own;
    let font = fonts.get(at);
    if (!font) {
      font = new hb.Font(face);
      font.setScale(SCALE, SCALE);
      if (axis) font.setVariations([new hb.Variation('wght', at)]);
      fonts.set(at, font);
    }
    return font;
  };
  const characters = new Set(face.collectUnicodes());
  return {
    family: face.getName(TYPOGRAPHIC_FAMILY, 'en') || face.getName(FAMILY, 'en'),
    least: axis?.min ?? own,
    most: axis?.max ?? own,
    has: (character) => characters.has(character.codePointAt(0) ?? 0),
    widthOf(text, weight) {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(fontOf(weight), buffer);
      return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / SCALE;
    },
  };
}
