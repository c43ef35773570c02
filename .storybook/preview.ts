import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { argTypesOf } from './arg-types.ts';
// Written by `npm run manifest`, which every script that starts Storybook runs first.
import manifest from './custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions],
  parameters: {
    a11y: { test: 'error' },
    actions: { handles: ['network-ready', 'network-error', 'network-select', 'network-date-change'] },
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf },
    layout: 'padded',
  },
};

export default preview;
