import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `npm run manifest`, which every script that starts Storybook runs first.
import manifest from './custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
  },
};

export default preview;
