/**
 * Where `geo/`, `data/` and `locales/` stand, as a URL relative to the module that reads it: `./` in the bundles, `../../` in
 * dist/lib, `/` where the repository itself is served. Written in by the build; only `src/element/assets.ts` reads it.
 */
declare const __ASSETS_BASE__: string;
