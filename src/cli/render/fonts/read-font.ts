import { FontError } from './font-tables.ts';
import { unpackWoff } from './unpack-woff.ts';
import { unpackWoff2 } from './unpack-woff2.ts';

const TRUE_TYPE = '\u0000\u0001\u0000\u0000';

/**
 * A font file of any kind as one that is not packed: TTF and OTF as they are, WOFF and WOFF2 unpacked.
 *
 * @throws FontError
 */
export function readFont(file: Buffer): Buffer {
  const signature = file.toString('latin1', 0, 4);
  try {
    if (signature === 'wOF2') return unpackWoff2(file);
    if (signature === 'wOFF') return unpackWoff(file);
  } catch (error) {
    throw error instanceof FontError ? error : new FontError('is cut off or damaged');
  }
  if (signature === TRUE_TYPE || signature === 'OTTO' || signature === 'true') return file;
  throw new FontError(
    signature === 'ttcf' ? 'is a collection of fonts; name the file of one' : 'is no TTF, OTF, WOFF or WOFF2',
  );
}
