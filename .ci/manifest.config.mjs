// The custom elements manifest: what elements offer, read from their JSDoc; Storybook's tables and editors live on it.

export default {
  globs: ['src/element/**/*.ts', 'src/define/*.ts'],
  outdir: '.storybook',
  litelement: true,
};
