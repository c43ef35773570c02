import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './.ci/lib/chromium.mjs';

// The development server and the tests. What is published is built by .ci/build.mjs.

// A zone far from UTC, so that a date that passes through local time shows; CI runs the unit tests in a second one.
process.env['TZ'] ??= 'Pacific/Auckland';

/** What loads for a page's own shapes; found late, it would load the page anew in the middle of a test. */
const SHAPES = ['d3-geo', 'topojson-client', 'topojson-server'];

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: 'chromium' as const }],
};

/** What the demo pages load from dist/ comes straight from the sources in development. */
function distFromSources(): Plugin {
  const sources: readonly (readonly [RegExp, string])[] = [
    [/^\/dist\/(network-[a-z-]+)\.js/, '/src/define/$1.ts'],
    [/^\/dist\/network-widgets\.css/, '/src/network-widgets.css'],
    [/^\/dist\/geo\//, '/geo/'],
    [/^\/dist\/data\//, '/src/data/'],
  ];
  return {
    name: 'dist-from-sources',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        for (const [path, source] of sources) request.url = request.url?.replace(path, source) ?? '/';
        next();
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  define: { __ASSETS_BASE__: JSON.stringify('/'), __BUILD__: JSON.stringify('sources') },
  plugins: [distFromSources()],
  test: {
    // Vitest leaves one processor to itself, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/package/**', 'test/bench/**'],
          // A million lists take their time where every processor is busy.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: ['lit', 'lit/**/*.js', 'axe-core', ...SHAPES] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          benchmark: { include: ['test/bench/reading.bench.ts'] },
          browser,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: ['lit', 'lit/**/*.js', ...SHAPES] },
        test: { name: 'stories', browser },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second, as Vitest has it, is short for a page in a frame while another browser draws on the same two processors.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
