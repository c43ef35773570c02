import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';
import { startSite } from './static-site.ts';
import { useChromium } from './visit.ts';

// The file that `npm pack` makes, in a project that has nothing else than what it depends on.

const project = mkdtempSync(join(tmpdir(), 'network-widgets-project-'));
const installed = join(project, 'node_modules/network-widgets');

beforeAll(() => {
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell: false });
  npm('pack', '--silent', '--ignore-scripts', '--pack-destination', project);
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const target = join(project, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    // Their own dependencies are found from where they really lie.
    symlinkSync(join(root, 'node_modules', name), target);
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

const { visit } = useChromium();

describe('the packed package in an empty project', () => {
  test('is imported by Node, and checks and draws from the command line', () => {
    const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    const script = `
      import { readDataset } from 'network-widgets';
      import data from 'network-widgets/data/turkic-states.json' with { type: 'json' };
      console.log(readDataset(data).problems.length, typeof HTMLElement);
    `;
    expect(node('--no-warnings', '--input-type=module', '--eval', script)).toBe('0 undefined\n');
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const tool = join(installed, bin['network-widgets']);
    const data = join(installed, 'dist/data/turkic-red-crescent.json');
    expect(node(tool, 'check', '--as-of', 'updated', data)).toContain('no problem in 1 file');
    expect(node(tool, 'render', data, '--widget', 'rotation')).toMatch(/^<svg [\s\S]+<\/svg>\n$/);
  });

  test('draws on a page, with all that it loads beside it', async () => {
    const site = await startSite(project);
    const at = '/node_modules/network-widgets/dist';
    const tags = ['map', 'timeline', 'rotation'].map(
      (name) => `<network-${name} locale="kk" src="${at}/data/turkic-red-crescent.json"></network-${name}>`,
    );
    site.pages.set(
      '/index.html',
      `<!doctype html><title>Page</title><script type="module" src="${at}/network-widgets.js"></script>${tags.join('')}`,
    );
    const { page, faults } = await visit(`${site.address}index.html`);
    for (const name of ['map', 'timeline', 'rotation'])
      await page.locator(`network-${name} .drawing`).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
    await site.close();
  });
});
