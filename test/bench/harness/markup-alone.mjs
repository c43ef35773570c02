// The least that a drawing costs: a page that fetches what a contender's page fetches and shows the same elements with the same
// styles, taken from it as text, with none of its code. No code that draws these elements can be quicker.

import { bundle } from './bundle.mjs';

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address of the contender's page, whose widget draws in a shadow root
 * @param {number} width px
 * @returns {Promise<{ script: string, body: string }>} the code of a module, and what the page holds
 */
export async function markupAlone(browser, address, width) {
  const drawn = await read(browser, address, width);
  const code = await bundle('markup-alone.ts');
  return { script: `const drawn = ${JSON.stringify(drawn)};\n${code}`, body: '<markup-alone></markup-alone>' };
}

/** @param {import('playwright').Browser} browser @param {string} address @param {number} width */
async function read(browser, address, width) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('[data-widget] [part~="drawing"]').first().waitFor();
    return await page.evaluate(() => {
      const root = document.querySelector('[data-widget]')?.shadowRoot;
      const sheets = root?.adoptedStyleSheets ?? [];
      return {
        // Lit's marks are no part of what is drawn.
        markup: (root?.innerHTML ?? '').replaceAll(/<!--.*?-->/gs, ''),
        css: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
        fetched: performance
          .getEntriesByType('resource')
          .filter((entry) => 'initiatorType' in entry && entry.initiatorType === 'fetch')
          .map(({ name }) => new URL(name).pathname),
      };
    });
  } finally {
    await context.close();
  }
}
