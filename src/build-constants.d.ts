/**
 * Where `geo/`, `data/` and `locales/` stand, as a URL relative to the module that reads it: `./` in the bundles, `../../` in
 * dist/lib, `/` where the repository itself is served. Written in by the build; only `src/element/assets.ts` reads it.
 */
declare const __ASSETS_BASE__: string;

/**
 * Which build this is: `bundles`, `modules`, or `sources` where the repository itself is served. What the files of one build share
 * goes by names that another build may shorten in another way; `src/element/shared.ts` reads it, and `src/sharing/addresses.ts`, which knows where the bundles stand.
 */
declare const __BUILD__: string;
