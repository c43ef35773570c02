import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/define/network-map.ts';
import { SHIPPED } from './as-markup.ts';
import { drawnWidget, ground } from './play.ts';

/** Each colour with its light default. */
const COLOURS: Readonly<Record<string, string>> = {
  surface: '#ffffff',
  ink: '#16202a',
  'ink-2': '#48535d',
  'ink-3': '#5c6771',
  rule: '#d3d8dc',
  axis: '#8a939b',
  sea: '#e4edf1',
  land: '#f3f1ec',
  'land-line': '#cfcbc1',
  'water-text': '#416879',
  member: '#0b6a72',
  'member-ink': '#ffffff',
  'member-strong': '#084f55',
  observer: '#cfe6e4',
  'observer-line': '#0b6a72',
  'observer-ink': '#0a3f44',
  accent: '#a8470a',
  'accent-ink': '#ffffff',
  focus: '#1a4fd0',
  disputed: '#545e67',
};

/** A page of a publication: its rules, and the map in it. */
function publication(name: string, font: string, tokens: Args, theme: 'light' | 'dark' = 'light'): string {
  const rules = Object.entries(tokens).map(([token, value]) => `    --network-${token}: ${String(value)};`);
  return [
    '<style>',
    `  .${name} {`,
    ...(font ? [`    font-family: ${font};`] : []),
    ...rules,
    '  }',
    '</style>',
    `<div class="${name}">`,
    `  <network-map src="${SHIPPED}" theme="${theme}"></network-map>`,
    '</div>',
  ].join('\n');
}

const meta: Meta = { title: 'Theming' };
export default meta;

/** Every colour, to try out: change one below and take the rules from the code. */
export const Tokens: StoryObj = {
  args: { ...COLOURS, radius: '4px' },
  argTypes: Object.fromEntries(
    Object.keys(COLOURS).map((name) => [name, { control: { type: 'color' }, description: `--network-${name}` }]),
  ),
  render: (args) => publication('colours', '', args),
  play: async (shown) => {
    await expect(ground(await drawnWidget(shown))).toBe('rgb(255, 255, 255)');
  },
};

/** A broadsheet: its serif, warm paper and brick, square corners. */
export const Broadsheet: StoryObj = {
  render: () =>
    publication('broadsheet', 'Georgia, "Times New Roman", serif', {
      surface: '#fdf8ee',
      ink: '#1f1a14',
      'ink-2': '#4d443a',
      'ink-3': '#5f554a',
      rule: '#ded3bf',
      axis: '#867966',
      sea: '#e6ecec',
      land: '#f3ecdd',
      'land-line': '#cbbfa8',
      'water-text': '#3f6470',
      member: '#7a2f1d',
      'member-ink': '#ffffff',
      'member-strong': '#571f12',
      observer: '#f0d9cc',
      'observer-line': '#7a2f1d',
      'observer-ink': '#4a1a0f',
      accent: '#1d4e6b',
      'accent-ink': '#ffffff',
      disputed: '#5b5145',
      radius: '0',
    }),
  play: async (shown) => {
    await expect(ground(await drawnWidget(shown))).toBe('rgb(253, 248, 238)');
  },
};

/** A daily on phones: the system’s sans serif, blue, round corners. */
export const Daily: StoryObj = {
  render: () =>
    publication('daily', 'system-ui, -apple-system, "Segoe UI", sans-serif', {
      sea: '#e6eef8',
      land: '#f2f3f5',
      'land-line': '#c9cdd4',
      'water-text': '#3d6285',
      member: '#1746a2',
      'member-ink': '#ffffff',
      'member-strong': '#0e2f70',
      observer: '#d6e2fb',
      'observer-line': '#1746a2',
      'observer-ink': '#0e2f70',
      accent: '#a83c0a',
      'accent-ink': '#ffffff',
      radius: '12px',
    }),
  play: async (shown) => {
    await expect(ground(await drawnWidget(shown))).toBe('rgb(255, 255, 255)');
  },
};

/** An organisation with a dark page: gold on night blue. */
export const Organisation: StoryObj = {
  render: () =>
    publication(
      'organisation',
      '"Trebuchet MS", "Gill Sans", sans-serif',
      {
        surface: '#101820',
        ink: '#f2f5f7',
        'ink-2': '#c2ccd4',
        'ink-3': '#9fabb5',
        rule: '#33404b',
        axis: '#7c8a96',
        sea: '#16222c',
        land: '#27323b',
        'land-line': '#485763',
        'water-text': '#8fb3c9',
        member: '#e0b04c',
        'member-ink': '#201600',
        'member-strong': '#f3cd7c',
        observer: '#3a2f14',
        'observer-line': '#e0b04c',
        'observer-ink': '#f8e7bf',
        accent: '#7fc8f8',
        'accent-ink': '#04202f',
        focus: '#cfe4ff',
        disputed: '#a9b5be',
        radius: '2px',
      },
      'dark',
    ),
  play: async (shown) => {
    await expect(ground(await drawnWidget(shown))).toBe('rgb(16, 24, 32)');
  },
};
