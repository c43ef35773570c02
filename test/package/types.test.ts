import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';

// What TypeScript and editors know of the tags once the package is installed.

test('the tags and their events have types in each framework, and what is wrong is told', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'test/package/types'], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('');
});

describe('editors', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'dist', name), 'utf8'));

  test('VS Code completes the tags, their attributes and the words of these', () => {
    const tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] =
      read('vscode.html-custom-data.json').tags;
    expect(tags.map(({ name }) => name).sort()).toEqual([
      'network-date-slider',
      'network-map',
      'network-provider',
      'network-rotation',
      'network-timeline',
    ]);
    const timeline = tags.find(({ name }) => name === 'network-timeline');
    const order = timeline?.attributes.find(({ name }) => name === 'order');
    expect(order?.values?.map(({ name }) => name)).toEqual(['oldest', 'newest']);
    const properties: { name: string }[] = read('vscode.css-custom-data.json').properties;
    expect(properties.map(({ name }) => name)).toContain('--network-member');
  });

  test('JetBrains’ do as well', () => {
    const { html } = read('web-types.json').contributions;
    expect(html.elements.map(({ name }: { name: string }) => name)).toContain('network-map');
  });
});
