// `npm run bench [-- NAME…]`: what is measured, as ratios within one run. Without names everything; `placing` and `reading` are
// Vitest's, the rest are the files of scenarios/: pages in a throttled Chromium, ours and others' side by side.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../../.ci/lib/freshness.mjs';
import { root, run } from '../../.ci/lib/run.mjs';
import { command, PlainError } from '../../.ci/lib/say.mjs';
import { runScenario } from './harness/run-scenario.mjs';

/** Arguments for Vitest. @type {Record<string, readonly string[]>} */
const VITEST = {
  placing: ['--project', 'unit', 'layout.bench'],
  reading: ['reading.bench'],
};

const SCENARIOS = readdirSync(join(import.meta.dirname, 'scenarios')).map((file) => file.replace(/\.mjs$/, ''));

await command(async () => {
  const known = [...Object.keys(VITEST), ...SCENARIOS];
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length) throw new PlainError(`Unknown: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  for (const name of asked.length ? asked : known) await measure(name);
});

/** @param {string} name */
async function measure(name) {
  const args = VITEST[name];
  if (args) {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    if ((await run(process.execPath, [vitest, 'bench', '--run', ...args])) !== 0) process.exitCode = 1;
    return;
  }
  if (!isBuilt()) throw new PlainError('dist/ is missing or older than its sources; run npm run build first.');
  /** @type {{ default: import('./harness/scenario.ts').Scenario }} */
  const { default: scenario } = await import(`./scenarios/${name}.mjs`);
  await runScenario(scenario);
}
