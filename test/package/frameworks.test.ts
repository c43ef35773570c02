import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

// Each example page, built as its framework builds: an attribute, a property, a slot and an event, under the strict policy.

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4680);
});
afterAll(() => demo.close());

const { visit } = useChromium();

const PAGES = {
  plain: 'plain HTML',
  'import-map': 'an import map',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
};

test.each(Object.entries(PAGES))(
  '%s sets an attribute, a property and a slot, and hears an event',
  async (name, title) => {
    const { page, faults } = await visit(`${demo.address}demo/${name}.html`);
    const map = page.locator('network-map');
    await map.locator('.drawing').waitFor();
    const { level, heading, data } = await map.evaluate((element) => {
      const { headingLevel, data: given } = element as HTMLElementTagNameMap['network-map'];
      const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="heading"]');
      return { level: headingLevel, heading: slot?.assignedElements()[0]?.textContent, data: given?.id };
    });
    expect({ level, heading, data }).toEqual({
      level: 2,
      heading: `The network in ${title}`,
      data: 'turkic-states.turkic-red-crescent',
    });
    const asOf = map.locator('[part="as-of"]');
    expect(await asOf.textContent()).toContain('1 Jun 2025');
    await page.getByRole('button', { name: 'As of 10 March 2026' }).click();
    await expect.poll(() => asOf.textContent()).toContain('10 Mar 2026');
    await map.locator('[data-id="KZ"][role="option"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('output').textContent()).toBe('KZ');
    expect(faults).toEqual([]);
    await page.close();
  },
);
