import { html, nothing, svg } from 'lit';
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/render/markup/parse.ts';
import { serialize } from '../../src/render/markup/serialize.ts';
import { writeMarkup } from '../../src/render/markup/write.ts';

const text = {
  markup: '<b> & "c"',
  quoted: 'a "b"',
  closing: 'a>b',
  forbidden: 'a\u0000\u000b\ufffe\ud800b\u{1f600}',
  number: 1,
  missing: [undefined, null],
};

describe('a template as text', () => {
  test.each([
    ['text is text', html`<p>${text.markup}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
    ['lists follow each other', html`${[1, 2].map((n) => html`<i>${n}</i>`)}`, '<i>1</i><i>2</i>'],
    ['nothing is nothing', html`<p lang=${nothing}>${nothing}${text.missing}</p>`, '<p></p>'],
    ['zero is something', svg`<g x=${0}>${0}</g>`, '<g x="0">0</g>'],
    ['values stand in quotes', svg`<g class=${text.quoted} y="${1} ${2}" />`, '<g class="a &quot;b&quot;" y="1 2" />'],
    ['a value that ends a tag does not', svg`<g id=${text.closing} x=${1} />`, '<g id="a&gt;b" x="1" />'],
    [
      'listeners and properties are left out',
      html`<i @click=${() => 1} .value=${2} id=${text.closing}></i>`,
      '<i id="a&gt;b"></i>',
    ],
    ['switches', html`<i ?disabled=${true} ?hidden=${false}></i>`, '<i disabled=""></i>'],
    ['text beside text is apart', html`<p>(${text.number})</p>`, '<p>(<!---->1<!---->)</p>'],
    ['what XML forbids is dropped', html`${text.forbidden}`, 'ab\u{1f600}'],
  ])('%s', (_, template, written) => {
    expect(serialize(template)).toBe(written);
  });

  test('is read and written again as it was', () => {
    const markup = '<p class="a">b <i>c</i><br><svg><path d="M0 0"></path></svg> &amp; d</p>';
    expect(writeMarkup(parseMarkup(markup))).toBe(markup);
    expect(writeMarkup(parseMarkup('<g><path d="M0 0" /></g>'), true)).toBe('<g><path d="M0 0"/></g>');
  });
});
