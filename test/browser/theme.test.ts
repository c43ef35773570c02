import { describe, expect, it, vi } from 'vitest';
import { frame, mount, SHIPPED, settled, waitFor, waitUntilDrawn } from './harness.ts';

// What a page's own colours get: a line on the console of who makes the page.

async function linesFor(theme: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const [name, value] of Object.entries(theme)) document.body.style.setProperty(name, value);
  await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED } }));
  await frame();
  const lines = warn.mock.calls.map(([line]) => String(line)).filter((line) => line.includes(' theme: '));
  for (const name of Object.keys(theme)) document.body.style.removeProperty(name);
  warn.mockRestore();
  return lines;
}

describe('colours of a page', () => {
  it('are silent where they have contrast, in whatever way they are written', async () => {
    expect(await linesFor({})).toEqual([]);
    expect(
      await linesFor({ '--network-member': 'oklch(0.4 0.1 260)', '--network-ink': 'color(srgb 0 0 0.2)' }),
    ).toEqual([]);
  });

  it('are told of where a pair falls short, once, with what it has and what it needs', async () => {
    const pale = { '--network-ink-3': 'hsl(210 10% 75%)' };
    const lines = await linesFor(pale);
    expect(lines).toContain(
      '<network-map> theme: --network-ink-3 on --network-surface has a contrast of 1.8, expected 4.5 or more',
    );
    expect(lines).toHaveLength(3);
    expect(await linesFor(pale)).toEqual([]);
  });
});

// Styles that come with a detail know the elements of a detail alone.
it.each(['network-map', 'network-timeline', 'network-rotation'] as const)(
  'the words of a %s keep their size and weight when a detail opens',
  async (tag) => {
    const attributes = { src: SHIPPED, milestones: '', form: 'rows' };
    const widget = await waitUntilDrawn(mount(tag, { attributes, width: 700 }));
    const root = widget.shadowRoot as ShadowRoot;
    const styles = () =>
      [...root.querySelectorAll('.drawing text, .statement, .key, .heading, .footer')].map((element) => {
        const { fontSize, fontWeight, fontStyle } = getComputedStyle(element);
        return [element.textContent, fontSize, fontWeight, fontStyle].join(' ');
      });
    const before = styles();
    widget.selected = root.querySelector<SVGElement>('[role="option"]')?.dataset['id'] ?? '';
    await waitFor(() => root.querySelector('.detail'));
    await settled(widget);
    expect(styles()).toEqual(before);
  },
);
