/** Where the files that load when needed stand: beside the script, of the same origin. */
const base = new URL(/* @vite-ignore */ __ASSETS_BASE__, import.meta.url);

/** The address of a topology that the package ships, by name: `turkic-states`. */
export function geographyUrl(name: string): string {
  return new URL(`geo/${name}.topo.json`, base).href;
}
