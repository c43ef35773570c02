import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../geo', to: '/geo' },
    { from: '../src/data', to: '/data' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The built Storybook has its modules in assets/ and may stand in any folder; in development the root is served.
  viteFinal: (vite, { configType }) =>
    mergeConfig(vite, {
      define: {
        __ASSETS_BASE__: JSON.stringify(configType === 'PRODUCTION' ? '../' : '/'),
        __BUILD__: JSON.stringify('sources'),
      },
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
