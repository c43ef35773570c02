// The checks of `npm test`, in order, and their sum.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';
import { heading, PlainError } from './say.mjs';

const RESULTS = '.cache/tests';

/**
 * A check is an npm script; one that runs Vitest names its project and is counted in the sum.
 * @type {readonly { name: string, script: string, project?: string, env?: Record<string, string>, args?: string[] }[]}
 */
const CHECKS = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unit tests', script: 'unit', project: 'unit' },
  {
    name: 'unit tests in a second time zone',
    script: 'unit',
    env: { TZ: 'America/Los_Angeles' },
    // Layouts, shapes, schemas and texts of the command line know no time, and take long.
    args: ['audit', 'convert', 'dataset', 'network', 'locale/format'].map((name) => `test/${name}`),
  },
  { name: 'browser tests', script: 'browser', project: 'browser' },
  { name: 'stories', script: 'stories', project: 'stories' },
  { name: 'build', script: 'build' },
  { name: 'build of the Storybook', script: 'build:storybook' },
  { name: 'package checks', script: 'package', project: 'package' },
  { name: 'size', script: 'size' },
];

/** @param {Record<string, string>} env */
export async function runChecks(env) {
  rmSync(join(root, RESULTS), { recursive: true, force: true });
  for (const check of CHECKS) {
    heading(check.name);
    const args = [...reporters(check.project), ...(check.args ?? [])];
    const code = await npm(['run', '--silent', check.script, '--', ...args], { ...env, ...check.env });
    if (code === 0) continue;
    printSum();
    throw new PlainError(`Stopped at: ${check.name} (npm run ${check.script})`);
  }
  printSum();
}

/** @param {string | undefined} project */
function reporters(project) {
  return project ? ['--reporter=default', '--reporter=json', `--outputFile.json=${resultOf(project)}`] : [];
}

/** @param {string} project */
function resultOf(project) {
  return `${RESULTS}/${project}.json`;
}

/** CI reads this line: it stands alone and has this form. */
function printSum() {
  const results = CHECKS.flatMap(({ project }) => (project ? [join(root, resultOf(project))] : []))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')));
  const sum = (/** @type {string} */ key) => results.reduce((total, result) => total + result[key], 0);
  if (results.length) console.log(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
}
