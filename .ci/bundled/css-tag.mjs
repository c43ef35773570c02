// What stands in the bundles in place of @lit/reactive-element/css-tag.js. Every browser that has `light-dark()`, which the widgets
// need, adopts stylesheets; so the ways around that, and the checks of what only other code than ours would pass, stay out.

export { CSSResult, supportsAdoptingStyleSheets, unsafeCSS } from '@lit/reactive-element/css-tag.js';

/** @typedef {{ readonly styleSheet: CSSStyleSheet }} Styles */

/** @param {TemplateStringsArray} strings without expressions @returns {Styles} */
export function css([text = '']) {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
}

/** @param {ShadowRoot} root @param {readonly Styles[]} styles */
export function adoptStyles(root, styles) {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

/** @param {Styles} styles */
export function getCompatibleStyle(styles) {
  return styles;
}
