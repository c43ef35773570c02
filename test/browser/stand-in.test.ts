// Stand-in until the elements have tests: delete.
import { expect, test } from 'vitest';
import '../../src/define/network-widgets.ts';

test('the elements are registered', async () => {
  const map = document.createElement('network-map');
  document.body.append(map);
  await customElements.whenDefined('network-map');
  expect(map.shadowRoot).not.toBeNull();
  map.remove();
});
