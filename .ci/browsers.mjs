// `npm run browsers`: the built demo in Firefox and WebKit, where they are installed. No part of `npm test`, which has Chromium.

import { CHECKS } from './browsers/checks.mjs';
import { candidates } from './browsers/find.mjs';
import { serveWatched } from './browsers/serve-watched.mjs';
import { Session } from './browsers/session.mjs';
import { isBuilt } from './lib/freshness.mjs';
import { command, heading, PlainError } from './lib/say.mjs';

await command(async () => {
  if (!isBuilt()) throw new PlainError('dist/ is older than its sources: `npm run build` first.');
  const { address, close } = await serveWatched();
  let faults = 0;
  for (const { name, start, missing } of candidates()) {
    if (!start) {
      console.log(`\n${name} ${missing}: left out.`);
      continue;
    }
    const driver = await start();
    const session = new Session(driver);
    heading(`${name} ${driver.version}`);
    try {
      await session.resize(1200, 950);
      for (const [what, check] of Object.entries(CHECKS)) {
        const wrong = await check(session, address);
        console.log(`${wrong.length ? '✗' : '✓'} ${what}`);
        for (const each of wrong) console.log(`    ${each}`);
        faults += wrong.length;
      }
    } finally {
      await session.end();
    }
  }
  await close();
  if (faults) throw new PlainError(`${faults} ${faults === 1 ? 'thing is' : 'things are'} wrong.`);
});
