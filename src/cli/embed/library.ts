/** The files of the library that a page loads, with the hashes that the build has taken of them. */
import { packageBytes } from '../package-file.ts';

export interface Library {
  readonly version: string;
  /** Hashes in the syntax of Subresource Integrity, by path below `dist/`. */
  readonly files: Readonly<Record<string, string>>;
  /** What each script may load later. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

/** Throws where the package is not built. */
export function readLibrary(): Library {
  return JSON.parse(Buffer.from(packageBytes('integrity.json')).toString('utf8'));
}

/** Of the files, those that stand beside a page's own data. */
export function libraryFiles({ files }: Library): readonly string[] {
  return Object.keys(files).filter((path) => !path.startsWith('data/'));
}
