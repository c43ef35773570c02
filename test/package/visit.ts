import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchOptions } from '../../.ci/lib/chromium.mjs';

/** What went wrong on a page: its own errors, blocked or failed requests, violated policies, requests to other hosts. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** One Chromium for the tests of a file; `visit` opens an address in it and waits until the network is quiet. */
export function useChromium(): { visit(address: string): Promise<Visit> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser.close());
  return { visit: async (address) => visitWith(await browser.newPage(), address) };
}

async function visitWith(page: Page, address: string): Promise<Visit> {
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (line) => {
    const { url } = line.location();
    // Chromium asks for an icon of its own accord.
    if (line.type() === 'error' && !url.endsWith('/favicon.ico')) faults.push(`console: ${line.text()} ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`third party: ${url}`);
  });
  // Tells of violations that Chromium keeps off the console, and of those before the first script of the page.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, faults };
}
