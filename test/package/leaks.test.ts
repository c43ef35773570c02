import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDemo } from '../../.ci/lib/serve-demo.mjs';
import { useChromium } from './visit.ts';

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo(4390);
});
afterAll(() => demo.close());

const { visit } = useChromium();

const TIMES = 1000;

test('a thousand times into the page and out of it leaves no listener, no node and no data behind', async () => {
  const { page, faults } = await visit(`${demo.address}demo/index.html`);
  const session = await page.context().newCDPSession(page);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { jsEventListeners, nodes, usedSize };
  };
  const come = (times: number) =>
    page.evaluate(async (count) => {
      const make = () =>
        ['network-map', 'network-timeline', 'network-rotation'].map((tag) => {
          const element = document.createElement(tag);
          element.setAttribute('src', '/dist/data/turkic-states.json');
          return element;
        });
      const widgets = make();
      for (let time = 0; time < count; time += 1) {
        document.body.append(...widgets);
        if (time % 100 === 0) await new Promise(requestAnimationFrame);
        for (const widget of widgets) widget.remove();
      }
      // And new ones each time.
      for (let time = 0; time < count / 100; time += 1) {
        const others = make();
        document.body.append(...others);
        for (let frame = 0; others.some((each) => !each.shadowRoot?.querySelector('.drawing')); frame += 1) {
          if (frame > 600) throw new Error('nothing is drawn');
          await new Promise(requestAnimationFrame);
        }
        for (const widget of others) widget.remove();
      }
      await new Promise(requestAnimationFrame);
    }, times);
  await come(TIMES);
  const before = await held();
  await come(TIMES);
  const after = await held();
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
  expect(after.usedSize / before.usedSize).toBeLessThan(1.1);
  expect(faults).toEqual([]);
  await page.close();
});
