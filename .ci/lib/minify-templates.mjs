// Takes out of Lit's literals what no browser would show: the layout of the sources.

import { transform } from 'lightningcss';
import { parseSync, Visitor } from 'vite';

/**
 * css`` without expressions is minified by Lightning CSS; in html`` and svg`` a run of whitespace becomes one space, which
 * renders the same wherever `white-space` is not set to keep it.
 * @type {import('vite').Plugin}
 */
export const minifyTemplates = {
  name: 'minify-templates',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler: (code, id) => ({ code: minifyLiterals(code, id), map: null }),
  },
};

/** @param {string} code @param {string} id */
function minifyLiterals(code, id) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier') return;
      const minify = tag.name === 'css' && quasi.quasis.length === 1 ? minifyCss : minifyMarkup;
      if (!/^(?:css|html|svg)$/.test(tag.name)) return;
      for (const { start, value } of quasi.quasis) {
        // In TypeScript a quasi begins with its delimiter, a backtick or the brace of an expression.
        edits.push({ start: start + 1, end: start + 1 + value.raw.length, text: minify(value.raw) });
      }
    },
  });
  visitor.visit(parseSync(id, code).program);
  edits.sort((a, b) => a.start - b.start);
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** @param {string} css */
function minifyCss(css) {
  return new TextDecoder().decode(transform({ filename: 'literal.css', code: new TextEncoder().encode(css), minify: true }).code);
}

/** @param {string} markup */
function minifyMarkup(markup) {
  return markup.replaceAll(/\s+/g, ' ');
}
