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
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler: (code, id) => ({ code: minifyLiterals(code, id), map: null }),
  },
};

const TAGS = ['css', 'html', 'svg'];

/** @param {string} code @param {string} id */
function minifyLiterals(code, id) {
  /** @type {{ start: number, raw: string, text: string }[]} */
  const edits = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      if (tag.type !== 'Identifier' || !TAGS.includes(tag.name)) return;
      const minify = tag.name === 'css' && quasis.length === 1 ? minifyCss : minifyMarkup;
      // In TypeScript a quasi begins with its delimiter, a backtick or the brace of an expression.
      for (const { start, value } of quasis) {
        edits.push({ start: start + 1, raw: value.raw, text: minify(value.raw) });
      }
    },
  });
  visitor.visit(parseSync(id, code).program);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, raw, text: minified }) => {
      if (!text.startsWith(raw, start)) throw new Error(`${id}: a literal is not where the parser said`);
      return text.slice(0, start) + minified + text.slice(start + raw.length);
    }, code);
}

/** @param {string} css */
function minifyCss(css) {
  const { code } = transform({ filename: 'literal.css', code: new TextEncoder().encode(css), minify: true });
  return new TextDecoder().decode(code);
}

/** @param {string} markup */
function minifyMarkup(markup) {
  return markup.replaceAll(/\s+/g, ' ');
}
