// `npm test`: installs what is missing, then runs every check in order and stops at the first that fails.

import { requireNode } from './lib/node-version.mjs';

requireNode();
const { command } = await import('./lib/say.mjs');

await command(async () => {
  const { install } = await import('./lib/install.mjs');
  await install();
  const { ensureChromium } = await import('./lib/chromium.mjs');
  const chromium = await ensureChromium();
  const { runChecks } = await import('./lib/checks.mjs');
  await runChecks({ CHROMIUM_PATH: chromium });
});
