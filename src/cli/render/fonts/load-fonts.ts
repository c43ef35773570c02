import type { TextWidth } from '../../../layout/text-width.ts';
import type { Shell } from '../../command.ts';
import { type Face, fontMeasure } from './font-measure.ts';
import { FontError } from './font-tables.ts';
import { openFace } from './open-face.ts';
import { readFont } from './read-font.ts';

/** The fonts that a page sets the words in. */
export interface Fonts {
  readonly textWidth: TextWidth;
  /** CSS, with a comma behind each; empty where no font is given. */
  readonly families: string;
  readonly files: readonly FontFile[];
  /** Characters that none of them had, so far. */
  readonly missing: ReadonlySet<string>;
}

/** A file as it was given, with the face that is in it. */
export interface FontFile {
  readonly face: Face;
  readonly content: Buffer;
}

/**
 * Opens font files; the first family that has a character sets it.
 *
 * @param otherwise measures what none of them has
 * @throws FontError
 */
export async function loadFonts(paths: readonly string[], shell: Shell, otherwise: TextWidth): Promise<Fonts> {
  // A megabyte that only who gives a font has to wait for.
  const hb = paths.length ? await import('harfbuzzjs') : undefined;
  const files = await Promise.all(
    paths.map(async (path): Promise<FontFile> => {
      const content = await shell.readBytes(path);
      return { face: told(path, () => openFace(readFont(content), hb as NonNullable<typeof hb>)), content };
    }),
  );
  const faces = files.map(({ face }) => face);
  const missing = new Set<string>();
  const textWidth = fontMeasure(faces, (text, size, weight) => {
    if (paths.length) for (const character of text) missing.add(character);
    return otherwise(text, size, weight);
  });
  const families = [...new Set(faces.map(({ family }) => family))].map((family) => `${JSON.stringify(family)}, `);
  return { textWidth, families: families.join(''), files, missing };
}

function told<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof FontError) throw new FontError(`${path} ${error.message}`);
    throw error;
  }
}
