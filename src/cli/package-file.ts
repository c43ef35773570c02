/** What the package itself has beside the tool: in `dist/` once it is built, in the repository before. */
import { existsSync, readFileSync } from 'node:fs';

/** The version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}

/** The text of the packed shapes of `geo/`, by name; undefined where the package does not have them. */
export function geographyText(name: string): string | undefined {
  const places = ['../geo/', '../../geo/'].map((folder) => new URL(`${folder}${name}.packed.json`, import.meta.url));
  const found = places.find((place) => existsSync(place));
  return found && readFileSync(found, 'utf8');
}

/** A file of `dist/`, by its path there. Throws where the package does not have it. */
export function packageBytes(path: string): Uint8Array {
  const places = ['../', '../../dist/'].map((folder) => new URL(`${folder}${path}`, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`the package has no ${path}; in its repository, npm run build makes it`);
  return readFileSync(found);
}
