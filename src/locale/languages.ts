import { en } from './en.ts';
import type { FullLanguage, Language } from './language.ts';

/** All of a language, one module each. English is here at once but for most names of states, which load like a language. */
const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => ({ ...en, regions: `${en.regions}|${(await import('./en-regions.ts')).otherRegions}` }),
  ar: async () => (await import('./ar.ts')).ar satisfies FullLanguage,
  az: async () => (await import('./az.ts')).az satisfies FullLanguage,
  fa: async () => (await import('./fa.ts')).fa satisfies FullLanguage,
  hu: async () => (await import('./hu.ts')).hu satisfies FullLanguage,
  kk: async () => (await import('./kk.ts')).kk satisfies FullLanguage,
  ky: async () => (await import('./ky.ts')).ky satisfies FullLanguage,
  ru: async () => (await import('./ru.ts')).ru satisfies FullLanguage,
  tk: async () => (await import('./tk.ts')).tk satisfies FullLanguage,
  tr: async () => (await import('./tr.ts')).tr satisfies FullLanguage,
  uz: async () => (await import('./uz.ts')).uz satisfies FullLanguage,
  'uz-Cyrl': async () => (await import('./uz-Cyrl.ts')).uzCyrl satisfies FullLanguage,
};

const loaded = new Map<string, Language>();

/** The tags of all languages that a widget speaks. */
export const languageTags: readonly string[] = Object.keys(loaders);

/** The nearest language that a widget speaks: the tag itself or a parent of it (RFC 4647 lookup); undefined for none. */
export function nearestTag(locale: string): string | undefined {
  const subtags = locale.toLowerCase().split(/[-_]/);
  for (let count = subtags.length; count > 0; count -= 1) {
    const tag = languageTags.find((known) => known.toLowerCase() === subtags.slice(0, count).join('-'));
    if (tag) return tag;
  }
  return undefined;
}

/** A language that is already here. */
export function knownLanguage(tag: string): Language | undefined {
  return loaded.get(tag) ?? (tag === en.tag ? en : undefined);
}

/**
 * Loads a language by one of `languageTags`.
 *
 * @throws what the import throws when its module cannot be loaded
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const language = loaded.get(tag) ?? (await loaders[tag]?.()) ?? en;
  loaded.set(tag, language);
  return language;
}
