import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { languageTags } from '../../src/locale/languages.ts';
import { mount, part, settled, type Widget, waitFor } from './harness.ts';
import { cut, lines, outside, overlaps } from './measured-text.ts';
import { violations } from './violations.ts';

interface StoryModule {
  readonly default: Meta;
  readonly [name: string]: StoryObj | Meta;
}

const stories: Record<string, StoryModule> = import.meta.glob(
  '../../stories/network-{map,timeline,rotation}.stories.ts',
  {
    eager: true,
  },
);

/** Made entries by the hundred, and another day of the Union, have the words of the others: they are read in the longest ones. */
const IN_FEW_LANGUAGES = new Set(['TenThousandMeetings', 'ThousandsOnOneDay', 'Worldwide', 'EuropeanUnionBefore']);
const FEW_LANGUAGES = ['ar', 'hu', 'uz-Cyrl'];

interface Told {
  readonly tag: string;
  readonly name: string;
  readonly args: Args;
  /** Data that a story makes for itself. */
  readonly data: unknown;
}

const told = Object.values(stories).flatMap(({ default: meta, ...named }) =>
  Object.entries(named).flatMap(([name, story]): Told[] => {
    const args: Args = { ...meta.args, ...story.args };
    // At 300 px a story of another width is the same again, and one of other colours; what waits or fails has no drawing.
    const isLeftOut =
      /(?:Narrow|Wide|Dark)$/.test(name) || story.beforeEach || /no-such|slow/.test(String(args['src']));
    if (isLeftOut) return [];
    const rendered = (story as StoryObj).render?.(args, {} as never) as Widget | undefined;
    return [{ tag: String(meta.component), name, args, data: rendered?.data ?? args['data'] }];
  }),
);

/** What a page's author would write for a story. */
function authored({ args: { data: _data, ...args }, data }: Told): {
  attributes: Record<string, string>;
  properties: object;
} {
  const src = args['src'] && `/src/${String(args['src'])}`;
  const attributes = Object.fromEntries(
    Object.entries({ ...args, src }).flatMap(([key, value]) =>
      value === '' || value === false || value === undefined ? [] : [[key, value === true ? '' : String(value)]],
    ),
  );
  return { attributes, properties: data === undefined ? {} : { data: data as Dataset } };
}

/** Text that is cut, or lies on another or outside its drawing. */
function unreadable(widget: Widget): readonly string[] {
  const drawing = part(widget, 'drawing') as unknown as SVGSVGElement | null;
  const all = drawing ? lines(drawing) : [];
  return [...(drawing ? [...overlaps(all), ...outside(all, drawing.viewBox.baseVal)] : []), ...cut(widget)];
}

describe('at 300 px no text is cut or lies on another, and axe finds nothing', () => {
  test.each(told.map((story) => [story.tag, story.name, story] as const))(
    '<%s> %s, in every language and in the dark',
    { timeout: 60_000 },
    async (tag, name, story) => {
      const { attributes, properties } = authored(story);
      const shown = async (more: Readonly<Record<string, string>>) => {
        const given = { width: 300, properties, attributes: { ...attributes, ...more } };
        const widget = mount(tag as 'network-map', given);
        await waitFor(() => part(widget, 'widget')?.getAttribute('aria-busy') === 'false');
        return settled(widget);
      };
      const faults: string[] = [];
      for (const locale of IN_FEW_LANGUAGES.has(name) ? FEW_LANGUAGES : languageTags) {
        const widget = await shown({ locale });
        // Colours are those of the story, which is put to axe as it stands.
        const found = [...unreadable(widget), ...(await violations(widget, ['color-contrast']))];
        faults.push(...found.map((fault) => `${locale}: ${fault}`));
        widget.parentElement?.remove();
      }
      document.body.style.cssText = 'color-scheme: dark; background: #12171b';
      faults.push(...(await violations(await shown({ theme: 'dark' }))).map((fault) => `dark: ${fault}`));
      document.body.style.cssText = '';
      expect(faults).toEqual([]);
    },
  );
});
