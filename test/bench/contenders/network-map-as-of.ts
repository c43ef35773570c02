/** A map that is drawn, then shown on two days in turn. */
import type { NetworkMap } from '../../../src/element/network-map.ts';
import { frame, reportChanges } from '../harness/report.ts';

const map = document.querySelector<NetworkMap>('network-map');
while (!map?.shadowRoot?.querySelector('[part~="drawing"]')) await frame();

const days = (map.dataset['days'] ?? '').split(' ');
await reportChanges(9, (index) => {
  map.asOf = days[index % days.length] ?? '';
  return map.updateComplete;
});
