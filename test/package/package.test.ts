import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';

// What an installed package is to Node, to bundlers and to TypeScript.

const { exports, ...packageJson } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the package', () => {
  test('has a file behind every export', () => {
    const targets = Object.values<string | Record<string, string>>(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const files = targets.map((target) => target.replace(/\/\*.*$/, ''));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('is accepted by publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg ?? packageJson, { color: false }))).toEqual([]);
  });

  test('gives types to every kind of import', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const untyped = ['./network-widgets.css', './network.schema.json', './custom-elements.json'];
    const args = [attw, '--pack', '.', '--profile', 'esm-only', '--quiet', '--exclude-entrypoints'];
    expect(() => node(...args, ...untyped)).not.toThrow();
  });

  test('loads in Node without a DOM and registers nothing', () => {
    const script = `
      import 'network-widgets';
      console.log(typeof document, globalThis.customElements?.get('network-map') === undefined);
    `;
    expect(node('--input-type=module', '--eval', script)).toBe('undefined true\n');
  });

  test('keeps its side effects apart, in the sources as in the built files', () => {
    expect(packageJson.sideEffects).toEqual(['./src/define/*.ts', './dist/lib/define/*.js', './dist/*.js', '**/*.css']);
  });
});

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
