// Stand-in until the widgets have stories: delete.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/network-widgets.ts';

const meta: Meta = { title: 'Stand-in', component: 'network-map' };
export default meta;

export const Default: StoryObj = { render: () => html`<network-map src="a"></network-map>` };
