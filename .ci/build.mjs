// `npm run build`: everything in dist/, the examples in frameworks, and the demo pages that are made of the built files, in order. The stamp
// comes last: a build that was broken off does not count.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundles } from './lib/build-bundles.mjs';
import { buildCli } from './lib/build-cli.mjs';
import { buildEmbed } from './lib/build-embed.mjs';
import { buildExamples } from './lib/build-examples.mjs';
import { buildFrozen } from './lib/build-frozen.mjs';
import { writeIntegrity } from './lib/build-integrity.mjs';
import { buildLibrary, writeDeclarations } from './lib/build-library.mjs';
import { buildNoScript } from './lib/build-no-script.mjs';
import { writeSchema } from './lib/build-schema.mjs';
import { copyStatic } from './lib/build-static.mjs';
import { writeTypes } from './lib/build-types.mjs';
import { STAMP } from './lib/freshness.mjs';
import { root } from './lib/run.mjs';
import { command } from './lib/say.mjs';

await command(async () => {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  await buildLibrary();
  await buildBundles();
  await buildEmbed();
  await copyStatic();
  await writeIntegrity();
  writeTypes();
  await writeSchema();
  await buildCli();
  buildNoScript();
  buildFrozen();
  await writeDeclarations();
  await buildExamples();
  writeFileSync(STAMP, '');
});
