import { describe, expect, test } from 'vitest';
import { resolveStyles } from '../../src/render/css/resolve.ts';
import { parseRules } from '../../src/render/css/rules.ts';
import { parseMarkup } from '../../src/render/markup/parse.ts';
import { writeMarkup } from '../../src/render/markup/write.ts';
import { reservedHeight } from '../../src/render/reserve.ts';

function styled(markup: string, css: string, width = 640, theme: 'light' | 'dark' = 'light'): string {
  const root = parseMarkup(markup);
  resolveStyles(root, parseRules(css, width), theme);
  return writeMarkup(root, true);
}

describe('styles on the elements that they are for', () => {
  test.each([
    ['a class', '.a { fill: red }', 'fill="red"'],
    ['the more exact one', '.a.b { fill: red } .a { fill: blue }', 'fill="red"'],
    ['of equals, the later', '.a { fill: red } .b { fill: blue }', 'fill="blue"'],
    ['within another', '.p .a { fill: red }', 'fill="red"'],
    ['right within another', '.p > .a { fill: red } svg > .a { fill: blue }', 'fill="red"'],
    ['behind another', '.before + .a { stroke: red } .before ~ .a { fill: blue }', 'stroke="red" fill="blue"'],
    ['one of several', '.x, :is(.y, .a) { fill: red }', 'fill="red"'],
    ['not another', '.a:not(.c) { fill: red } .a:not(.b) { fill: blue }', 'fill="red"'],
    ['an attribute', "[data-id='1'] { fill: red } .a[data-id='2'] { fill: blue }", 'fill="red"'],
    ['nothing of readers', '.a { fill: red } .a:hover { fill: blue } @media print { .a { fill: blue } }', 'fill="red"'],
    ['px', '.a { stroke-width: 1.5px }', 'stroke-width="1.5"'],
    ['what holds around it', '.p { --x: red } .a { fill: var(--x) }', 'fill="red"'],
    ['what holds at it', '.p { --x: blue } .a { --x: red; fill: var(--x) }', 'fill="red"'],
    ['what stands in', '.a { fill: var(--x, var(--y, red)) }', 'fill="red"'],
    ['a theme', '.a { fill: light-dark(red, blue) }', 'fill="red"'],
    ['a mixture', '.a { fill: color-mix(in srgb, #000000 20%, #ffffff) }', 'fill="#cccccc"'],
    ['a width', '@container w (min-width: 480px) { .a { fill: red } }', 'fill="red"'],
    ['not another width', '.a { fill: red } @container w (max-width: 479px) { .a { fill: blue } }', 'fill="red"'],
    ['no comment', '/* .a { fill: blue } */ .a { fill: red }', 'fill="red"'],
  ])('%s', (_, css, attributes) => {
    const markup = '<svg><g class="p"><g class="before" /><path class="a b" data-id="1" /></g></svg>';
    expect(styled(markup, css)).toContain(`<path class="a b" data-id="1" ${attributes}/>`);
  });

  test('the dark theme, and what is hidden', () => {
    expect(styled('<g class="a"><i class="b" /></g>', '.a { fill: light-dark(red, blue) }', 640, 'dark')).toBe(
      '<g class="a" fill="blue"><i class="b"/></g>',
    );
    expect(styled('<g class="a"><i class="b" /></g>', '.b { display: none }')).toBe('<g class="a"/>');
  });
});

test.each([
  ['map', 640, 16, 18.3 * 16 + 0.58 * 640],
  ['timeline', 300, 16, 43 * 16],
  ['rotation', 350, 20, 39.5 * 20 - 0.505 * 350],
] as const)('a %s of %i px reserves what its style sheet says', (widget, width, em, height) => {
  expect(reservedHeight(widget, width, em)).toBeCloseTo(height, 6);
});
