/** A map that is drawn, then shown on days of which each is new to it: nothing that is placed was placed before. */
import type { NetworkMap } from '../../../src/element/network-map.ts';
import { frame, reportChanges } from '../harness/report.ts';

const map = document.querySelector<NetworkMap>('network-map');
while (!map?.shadowRoot?.querySelector('[part~="drawing"]')) await frame();
// What loads beside the drawing is not part of a change.
for (let count = 0; count < 20; count++) await frame();

/** A little longer than the map waits, ms; it is part of the time. */
const REST = 120;

const { days = '', measure } = map.dataset;
const each = [...new Set(days.split(' '))];
await reportChanges(
  each.length,
  async (index) => {
    map.asOf = each[index] ?? '';
    await map.updateComplete;
    if (measure !== 'words') return;
    // The words come with an update of their own, after a rest.
    await new Promise((resolve) => setTimeout(resolve, REST));
    await map.updateComplete;
  },
  measure === 'worst' ? 'worst' : 'median',
);
