/** Where the files that load when needed stand: beside the script, of the same origin. */
const here = import.meta.url;

/** Not written as one expression: bundlers would take the folder for a file to copy. */
const base = new URL(__ASSETS_BASE__, here);

/** The address of a topology that the package ships, by name: `turkic-states`. */
export function geographyUrl(name: string): string {
  return new URL(`geo/${name}.packed.json`, base).href;
}
