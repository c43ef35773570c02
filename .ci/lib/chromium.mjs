// Where a Chromium is, and how one comes to be there.

import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { root, run } from './run.mjs';
import { heading, PlainError } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Chromium', 'Google Chrome'];

/** Playwright adds what headless and root need; without these Chromium goes on to ask the network for updates. */
export const CHROMIUM_ARGS = ['--disable-quic', '--disable-sync', '--disable-component-update', '--no-first-run'];

/**
 * The Chromium to test with: CHROMIUM_PATH, else one on the machine, else Playwright's own.
 * @returns {string | undefined} the path of a program that exists
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [...onPath(), ...onMac(), chromium.executablePath()].find((path) => existsSync(path));
}

/** Launch options for Playwright, for tests and for Vitest's browser mode. */
export function launchOptions() {
  const executablePath = findChromium();
  return { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) };
}

/**
 * Finds a Chromium or installs one: Debian's package when root on Debian, otherwise Playwright's download.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found && existsSync(found)) return found;
  if (found) throw new PlainError(`CHROMIUM_PATH names ${found}, and there is no such file.`);
  heading('install: Chromium');
  if (isRootOnDebian()) await installFromDebian();
  const fromDebian = findChromium();
  if (fromDebian) return fromDebian;
  await run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  throw new PlainError('No Chromium was found or could be installed; set CHROMIUM_PATH to one and run this again.');
}

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update'], { env })) === 0) await run('apt-get', ['install', '-y', 'chromium'], { env });
}

function isRootOnDebian() {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function onMac() {
  return process.platform === 'darwin' ? MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`) : [];
}
