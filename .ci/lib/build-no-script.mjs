// demo/no-script.html and demo/still/: what the command line draws, on a page without a script.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const WIDGETS = ['map', 'timeline', 'rotation'];

export function buildNoScript() {
  const still = join(root, 'demo/still');
  rmSync(still, { recursive: true, force: true });
  const src = ['--src', '../dist/data/turkic-states.json'];
  const page = ['--format', 'html', '--width', '320,640,960', '--theme', 'auto', '--locale', 'en'];
  const styles = `${still}/`;
  render('--widget', WIDGETS.join(), ...page, ...src, '-o', styles);
  render('--locale', 'tr', '-o', join(still, 'map-tr.svg'));
  const pieces = Object.fromEntries(
    WIDGETS.map((widget) => [
      widget,
      render('--widget', widget, ...page, ...src, '--stylesheet', `still/network-${widget}.still.css`),
    ]),
  );
  const fragment = render('--widget', 'rotation', '--format', 'fragment', '--heading-level', '3', '--locale', 'en');
  const template = readFileSync(join(root, '.ci/pages/no-script.html'), 'utf8');
  const html = Object.entries({ ...pieces, fragment }).reduce(
    (text, [name, piece]) => text.replace(`<!-- ${name} -->`, () => piece.trimEnd()),
    template,
  );
  for (const widget of WIDGETS) rmSync(join(still, `turkic-red-crescent-${widget}-en.html`));
  writeFileSync(join(root, 'demo/no-script.html'), html);
}

/** @param {readonly string[]} args */
function render(...args) {
  const tool = join(root, 'dist/cli/network-widgets.js');
  return execFileSync(process.execPath, [tool, 'render', join(root, 'dist/data/turkic-states.json'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
