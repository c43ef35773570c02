// Lit in the bundles, without what no template and no element here uses: a page loads what it needs of it and no more.
//
// The changes are made to Lit's readable build, whose checks for developers they switch off first. Each names the text that it
// replaces, so that a version of Lit that reads differently fails the build; test/package draws every form with what is left.

/** @typedef {{ from: string | RegExp, to: string }} Change */

/** Lit's own switches, as its published minified build has them. */
const SWITCHES = ['DEV_MODE', 'ENABLE_EXTRA_SECURITY_HOOKS', 'ENABLE_SHADYDOM_NOPATCH'];

/** @type {Readonly<Record<string, readonly Change[]>>} by the end of a module's path */
const CHANGES = {
  'lit-html.js': [
    // No directives.
    change('function resolveDirective(part, value, parent = part, attributeIndex) {', '$& return value;'),
    // No expressions in textarea or title, in comments, on elements themselves, in MathML.
    change('rawTextElement.test(match[TAG_NAME])', 'false'),
    change('rawTextElement.test(node.tagName)', 'false'),
    change('while ((i = node.data.indexOf(marker, i + 1)) !== -1)', 'while (false)'),
    change('else if (name.startsWith(marker))', 'else if (false)'),
    change('else if (templatePart.type === ELEMENT_PART)', 'else if (false)'),
    change("type === MATHML_RESULT ? '<math>' : ''", "''"),
    change("type === MATHML_RESULT ? '</math>' : ''", "''"),
    change('|| type === MATHML_RESULT', ''),
    // No templates that were compiled ahead of time.
    change("typeof type === 'number'", 'true'),
    // Nothing that wants to know where a part stands, or whether that is on the page.
    change('this._$notifyConnectionChanged?.(false, true, from);', ''),
    change('options?.isConnected ?? true', 'true'),
    ...['startNode', 'endNode', 'parentNode', '_$isConnected', 'setConnected', 'tagName'].map(without),
    // No polyfills.
    change('polyfillSupport?.(Template, ChildPart);', ''),
  ],
  'reactive-element.js': [
    // No decorators, initializers or converters, no properties of objects that attributes spell out.
    change('Symbol.metadata ??= ', ''),
    change('global.litPropertyMetadata ??= new WeakMap();', ''),
    change('if (metadata !== null)', 'if (false)'),
    change('this.constructor._initializers?.forEach((i) => i(this));', ''),
    change('if (superCtor._initializers !== undefined)', 'if (false)'),
    change("typeof options.converter === 'function'", 'false'),
    change('options.converter?.fromAttribute !== undefined', 'false'),
    ...['addInitializer', 'removeController'].map(without),
    // No accessors but Lit's own, no defaults that attributes go back to.
    change('if (this.prototype.hasOwnProperty(name))', 'if (false)'),
    change('if (!options.noAccessor)', 'if (true)'),
    change('if (elementProperties.size > 0)', 'if (false)'),
    change('if (useDefault && ', 'if (false && '),
    change('if (!this.hasUpdated && !useDefault)', 'if (!this.hasUpdated)'),
    change('(options.useDefault &&', '(false &&'),
    change('this.__defaultValues?.get(propName) ??', ''),
    // No polyfills.
    change('polyfillSupport?.({ ReactiveElement });', ''),
  ],
  'lit-element.js': [
    ...['connectedCallback', 'disconnectedCallback'].map(without),
    change('this.renderOptions.isConnected = this.isConnected;', ''),
    change('global.litElementHydrateSupport?.({ LitElement });', ''),
    change('polyfillSupport?.({ LitElement });', ''),
  ],
};

/** @type {import('vite').Plugin} */
export const leanLit = {
  name: 'lean-lit',
  resolveId: {
    filter: { id: /^lit\/.*directive/ },
    handler(source) {
      return this.error(`${source}: the bundles have no directives, see .ci/lib/lean-lit.mjs`);
    },
  },
  transform: {
    filter: { id: /[\\/](?:lit-html|@lit[\\/]reactive-element|lit-element)[\\/]development[\\/]/ },
    handler(code, id) {
      const [, changes = []] = Object.entries(CHANGES).find(([end]) => id.endsWith(end)) ?? [];
      const switched = SWITCHES.reduce(
        (text, name) => text.replace(`const ${name} = true;`, `const ${name} = false;`),
        code,
      );
      return { code: changes.reduce((text, { from, to }) => apply(text, from, to, id), switched), map: null };
    },
  },
};

/** @param {string | RegExp} from @param {string} to @returns {Change} */
function change(from, to) {
  return { from, to };
}

/** A member of a class that is not there any more. @param {string} name @returns {Change} */
function without(name) {
  const head = `(?:static |get )*${name.replaceAll('$', '\\$')}\\(.*\\) \\{`;
  return change(new RegExp(`^ {4}${head}\\n(?: {5,}.*\\n|\\n)* {4}\\}$`, 'gm'), '');
}

/** @param {string} text @param {string | RegExp} from @param {string} to @param {string} id */
function apply(text, from, to, id) {
  if (text.replace(from, '') === text)
    throw new Error(`${id} does not read "${from}" any more: see .ci/lib/lean-lit.mjs`);
  return text.replace(from, to);
}
