// Which browsers are here.

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startFirefox } from './marionette.mjs';
import { startDriver } from './webdriver.mjs';

/** @typedef {{ name: string, start: (() => Promise<import('./session.mjs').Driver>) | undefined, missing: string }} Candidate */

/** @returns {readonly Candidate[]} */
export function candidates() {
  const firefox =
    process.env['FIREFOX_PATH'] ??
    onPath(['firefox', 'firefox-esr']) ??
    existing(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  const driver = onPath(['WebKitWebDriver']);
  const miniBrowser = findMiniBrowser();
  const safari = existing(['/usr/bin/safaridriver']);
  const all = [
    {
      name: 'Firefox',
      start: firefox && (() => startFirefox(firefox)),
      missing: 'is not installed; FIREFOX_PATH may name it',
    },
    {
      name: 'WebKitGTK',
      start:
        driver &&
        miniBrowser &&
        (() =>
          startDriver(driver, {
            'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
          })),
      missing: 'is not installed (Debian: webkit2gtk-driver, and xvfb)',
    },
    {
      name: 'Safari',
      start: safari && (() => startDriver(safari, { browserName: 'safari' })),
      missing: 'is on no other system than macOS',
    },
  ];
  return all.map(({ start, ...each }) => ({ ...each, start: start || undefined }));
}

/** @param {readonly string[]} paths */
function existing(paths) {
  return paths.find((path) => existsSync(path));
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return existing(folders.flatMap((folder) => names.map((name) => join(folder, name))));
}

/** WebKit's own window with a page; it lies beside the library, whose folder has the machine's name. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  const names = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return existing(names.flatMap((name) => folders.map((folder) => join(folder, name, 'MiniBrowser'))));
}
