// demo/built: the example pages in frameworks, each as a site would build it, from the package in dist/.

import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { root } from './run.mjs';

const EXAMPLES = { react: 'react.tsx', vue: 'vue.ts', svelte: 'svelte.ts' };

export async function buildExamples() {
  const folder = join(root, 'demo/frameworks');
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('network-') } } }),
      svelte({ configFile: false }),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: join(root, 'demo/built'),
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(EXAMPLES).map(([name, file]) => [name, join(folder, file)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
