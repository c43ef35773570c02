/**
 * Takes pictures of the widgets to look at: `npm run pictures [-- FILTER]` writes `.pictures/<widget>-<width>-<theme>-<locale>.png`.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from './lib/chromium.mjs';

const WIDGETS = ['network-map', 'network-timeline', 'network-rotation'];
const WIDTHS = [300, 640, 1000];
const THEMES = ['light', 'dark'];
const LOCALES = ['en', 'tr', 'ar', 'az', 'fa', 'hu', 'kk', 'ky', 'ru', 'tk', 'uz', 'uz-Cyrl'];
/** Attributes that the pictures of a widget are taken with. */
const ATTRIBUTES = { 'network-timeline': '&milestones=' };

// Without a filter, the two languages of the shipped data.
const [filter = '-(en|tr)$', extra = ''] = process.argv.slice(2);
const server = await createServer({
  configFile: 'vite.config.ts',
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
});
await server.listen();
const base = server.resolvedUrls?.local[0];
const browser = await chromium.launch(launchOptions());
mkdirSync('.pictures', { recursive: true });

for (const tag of WIDGETS) {
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      for (const locale of LOCALES) {
        const name = `${tag}-${width}-${theme}-${locale}${extra.replace(/\W+/g, '-')}`;
        if (!new RegExp(filter).test(name)) continue;
        const page = await browser.newPage({
          viewport: { width, height: 400 },
          deviceScaleFactor: width < 500 ? 2 : 1.3,
        });
        page.on('pageerror', (error) => console.error(name, error.message));
        page.on('console', (message) => message.type() !== 'debug' && console.log(name, message.text()));
        await page.goto(
          `${base}.ci/pictures/page.html?tag=${tag}&width=${width}&theme=${theme}&locale=${locale}${ATTRIBUTES[tag] ?? ''}${extra}`,
        );
        await page
          .locator(`${tag} .drawing`)
          .waitFor({ timeout: 8000 })
          .catch(() => console.error(`${name}: nothing drawn`));
        await page.locator(tag).screenshot({ path: `.pictures/${name}.png` });
        console.log(`.pictures/${name}.png`);
        await page.close();
      }
    }
  }
}

await browser.close();
await server.close();
