// Measures the contenders of a scenario in turn, round by round, each time on a page of a new, slow process.

import { chromium } from 'playwright';
import { launchOptions } from '../../../.ci/lib/chromium.mjs';
import { heading } from '../../../.ci/lib/say.mjs';
import { bundle } from './bundle.mjs';
import { markupAlone } from './markup-alone.mjs';
import { serve } from './serve.mjs';
import { printTable } from './table.mjs';

/** @typedef {import('./scenario.ts').Scenario} Scenario */

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 9);
/** Of the processor, as many times as a phone is slower than a desktop computer. */
const THROTTLING = 4;
const WIDTH = 640;
const TIMEOUT = 120_000;
/** As `report.ts` has it. */
const REPORT = 'bench:';

/** @param {Scenario} scenario */
export async function runScenario(scenario) {
  heading(`${scenario.title}, Chromium slowed down ${THROTTLING} times, ${ROUNDS} rounds`);
  const server = await serve({ ...scenario.files, ...(await pagesOf(scenario)) });
  const browser = await chromium.launch(launchOptions());
  /** @type {Map<string, number[]>} */
  const times = new Map(Object.keys(scenario.contenders).map((name) => [name, []]));
  try {
    await addMarkup(scenario, browser, server);
    // The first round warms the caches of disk and server up.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [name, each] of times) {
        if (isSlow(scenario.contenders[name]) && round !== 1) continue;
        const ms = await measure(browser, `${server.address}${pagePath(name)}`, scenario.width ?? WIDTH);
        if (round) each.push(ms);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  printTable(times, scenario.targets ?? []);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {number} width
 * @returns {Promise<number>} what the page reports
 */
async function measure(browser, address, width) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    // Of the same origin, so that the process and what is set for it stay.
    await page.goto(new URL('/blank.html', address).href);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
    const failed = new Promise((_, reject) => page.on('pageerror', reject));
    const reported = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(REPORT),
      timeout: TIMEOUT,
    });
    await page.goto(address, { waitUntil: 'commit' });
    const message = await Promise.race([reported, failed]);
    return Number(/** @type {import('playwright').ConsoleMessage} */ (message).text().slice(REPORT.length));
  } catch (error) {
    throw new Error(`${address}: ${error}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** @param {import('./scenario.ts').Contender | undefined} contender */
function isSlow(contender) {
  return !!contender && 'isSlow' in contender && contender.isSlow;
}

/** @param {Scenario} scenario */
async function pagesOf({ contenders }) {
  /** @type {Record<string, string>} */
  const files = { '/blank.html': '<!doctype html><title>Blank</title>' };
  for (const [name, contender] of Object.entries(contenders)) {
    if ('markupOf' in contender) continue;
    const { script, head, body } = contender;
    const scriptPath = `/${script.replace('.ts', '.js')}`;
    files[scriptPath] ??= await bundle(script);
    files[pagePath(name)] = pageOf({ name, scriptPath, head, body });
  }
  return files;
}

/**
 * Pages whose content is taken from those of other contenders.
 *
 * @param {Scenario} scenario
 * @param {import('playwright').Browser} browser
 * @param {Awaited<ReturnType<typeof serve>>} server
 */
async function addMarkup({ contenders, width = WIDTH }, browser, server) {
  for (const [name, contender] of Object.entries(contenders)) {
    if (!('markupOf' in contender)) continue;
    const { script, body } = await markupAlone(browser, `${server.address}${pagePath(contender.markupOf)}`, width);
    const scriptPath = pagePath(name).replace('.html', '.js');
    server.add({ [scriptPath]: script, [pagePath(name)]: pageOf({ name, scriptPath, body }) });
  }
}

/** @param {{ name: string, scriptPath: string, head?: string | undefined, body?: string | undefined }} content */
function pageOf({ name, scriptPath, head = '', body = '' }) {
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${head}` +
    `<style>body{margin:0;font-family:sans-serif}</style><body>${body}` +
    `<script type="module" src="${scriptPath}"></script></body></html>`
  );
}

/** @param {string} name */
function pagePath(name) {
  return `/${name.replaceAll(/\W+/g, '-')}.html`;
}
