// The custom elements manifest: what elements offer, read from their JSDoc; Storybook's tables, editors and types live on it.

export default {
  globs: ['src/element/**/*.ts', 'src/define/*.ts'],
  outdir: '.storybook',
  litelement: true,
  plugins: [onlyWhatIsOffered()],
};

/** @typedef {{ name?: string, kind?: string, privacy?: string, description?: string, fieldName?: string, static?: boolean }} Entry */
/** @typedef {{ tagName?: string, privacy?: string, events?: Entry[], members?: Entry[], attributes?: Entry[] }} Declaration */

/** Leaves out what the analyzer finds in the code beside what elements offer: inner state, helpers, and events that it misreads. */
function onlyWhatIsOffered() {
  return {
    name: 'only-what-is-offered',
    /** @param {{ customElementsManifest: { modules: { declarations?: Declaration[] }[] } }} found */
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        if (declaration.members) declaration.members = declaration.members.filter(isOffered);
        if (declaration.events) declaration.events = declaration.events.filter(isDocumented);
        const fields = declaration.members?.map(({ name }) => name);
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter(({ fieldName }) => fields?.includes(fieldName));
      }
    },
  };
}

/** @param {Entry} member */
function isOffered({ name = '', privacy = 'public', static: isStatic, description = '' }) {
  return privacy === 'public' && !isStatic && !name.startsWith('#') && description !== '';
}

/** @param {Entry} event */
function isDocumented({ name = '', description }) {
  return name.startsWith('network-') && Boolean(description);
}
