// `npm start`: installs what is missing, builds when the sources are newer, serves the demo and prints its address.

import { requireNode } from './lib/node-version.mjs';

requireNode();
const { command } = await import('./lib/say.mjs');

await command(async () => {
  const { install } = await import('./lib/install.mjs');
  await install();
  const { isBuilt } = await import('./lib/freshness.mjs');
  const { npm } = await import('./lib/run.mjs');
  const { heading, PlainError } = await import('./lib/say.mjs');
  if (!isBuilt()) {
    heading('build');
    if ((await npm(['run', '--silent', 'build'])) !== 0) throw new PlainError('The build failed, see above.');
  }
  const { serveDemo } = await import('./lib/serve-demo.mjs');
  const { address } = await serveDemo(Number(process.env['PORT']) || 4173);
  console.log(`\nThe demo is at ${address}demo/ (stop with Ctrl+C)`);
});
