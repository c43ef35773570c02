/** SVG to PNG by a Chromium of this machine, which sets words of every script as a page has them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex, Readable } from 'node:stream';
import { DevTools } from './dev-tools.ts';
import type { FontFile } from './fonts/load-fonts.ts';

/** There is nothing to make pixels with; the message is for standard error. */
export class RasteriserError extends Error {}

export interface Rasteriser {
  /** The PNG of an SVG text, so many px for each of its own, in these fonts where it names them. */
  draw(svg: string, scale: number, fonts: readonly FontFile[]): Promise<Uint8Array>;
  close(): void;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No page of others is ever opened in it; and as root it has no sandbox to offer. */
const FLAGS = ['--headless', '--remote-debugging-pipe', '--no-sandbox', '--hide-scrollbars', '--no-first-run'];

/**
 * A browser that waits for drawings, started once for all of them: the one in `CHROMIUM_PATH`, else the first that is found.
 *
 * @throws RasteriserError
 */
export async function startRasteriser(named: string | undefined): Promise<Rasteriser> {
  const profile = mkdtempSync(join(tmpdir(), 'network-widgets-'));
  for (const name of named ? [named] : NAMES) {
    // One after the other: the first that there is will do.
    // oxlint-disable-next-line no-await-in-loop
    const browser = await start(name, profile);
    // oxlint-disable-next-line no-await-in-loop
    if (browser) return openPage(browser, profile);
  }
  remove(profile);
  throw new RasteriserError(
    named
      ? `png takes a Chromium, and there is none at CHROMIUM_PATH, ${named}`
      : 'png takes a Chromium or Chrome on this machine, and none is found; name one in CHROMIUM_PATH',
  );
}

function start(name: string, profile: string): Promise<ChildProcess | undefined> {
  const browser = spawn(name, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve) => {
    browser.once('spawn', () => resolve(browser));
    browser.once('error', () => resolve(undefined));
  });
}

async function openPage(browser: ChildProcess, profile: string): Promise<Rasteriser> {
  const [, , , input, output] = browser.stdio;
  const tools = new DevTools(input as Duplex, output as Readable);
  browser.once('exit', () => tools.end());
  await tools.attach();
  return {
    async draw(svg, scale, fonts) {
      const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      await tools.show(`<!doctype html><body leftmargin="0" topmargin="0">${svg}`);
      await tools.run(loading(fonts));
      return tools.capture({ x: 0, y: 0, width: Number(width), height: Number(height), scale });
    },
    close() {
      browser.once('exit', () => remove(profile));
      browser.kill();
    },
  };
}

/** Processes of a browser that has gone may write for a moment longer; what they leave then is for the system to clear. */
function remove(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  } catch {
    // The pictures are there.
  }
}

/** A script of a page that is done when the fonts are there; of two with a letter, the later goes first. */
function loading(fonts: readonly FontFile[]): string {
  const faces = fonts.toReversed().map(({ face: { family, least, most }, content }) => ({
    family: JSON.stringify(family),
    source: `url(data:font/sfnt;base64,${content.toString('base64')})`,
    weight: `${least} ${most}`,
  }));
  return `Promise.all(${JSON.stringify(faces)}.map(({ family, source, weight }) => {
    const face = new FontFace(family, source, { weight });
    document.fonts.add(face);
    return face.load();
  }))`;
}
