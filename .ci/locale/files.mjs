// Which files the recipe writes, and what is to stand in them.

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cldrModule } from './cldr-module.mjs';
import { regionModules } from './regions.mjs';

/** The languages that the recipe knows; English first. */
export const LANGUAGES = ['en', 'az', 'hu', 'kk', 'ky', 'ru', 'tk', 'tr', 'uz', 'uz-Cyrl', 'ar', 'fa'];

/** @param {string} name below src/locale, without its ending */
export function localeFile(name) {
  return new URL(`../../src/locale/${name}.ts`, import.meta.url);
}

/** What each file of a language is to hold, by its name. @param {string} tag @returns {Record<string, string>} */
export function rebuild(tag) {
  const modules = { [`cldr/${tag}`]: cldrModule(tag), ...regionModules(tag) };
  return Object.fromEntries(Object.entries(modules).map(([name, source]) => [name, format(source)]));
}

const require = createRequire(import.meta.url);

/** @param {string} source */
function format(source) {
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=module.ts'];
  return execFileSync(process.execPath, args, { input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}
