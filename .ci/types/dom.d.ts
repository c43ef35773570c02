// The tags in plain TypeScript: `document.querySelector('network-map')` is a `NetworkMap`, `addEventListener('network-select')` knows its
// event. Who imports `network-widgets/define` has this already; it is for pages that take a file for script tags.

import type { NetworkDateChangeEvent, NetworkErrorEvent, NetworkReadyEvent, NetworkSelectEvent } from '../lib/index.js';
import type { NetworkElements } from './elements.js';

declare global {
  interface HTMLElementTagNameMap {
    'network-map': NetworkElements['network-map']['element'];
    'network-timeline': NetworkElements['network-timeline']['element'];
    'network-rotation': NetworkElements['network-rotation']['element'];
    'network-provider': NetworkElements['network-provider']['element'];
    'network-date-slider': NetworkElements['network-date-slider']['element'];
  }
  interface HTMLElementEventMap {
    'network-ready': NetworkReadyEvent;
    'network-error': NetworkErrorEvent;
    'network-select': NetworkSelectEvent;
    'network-date-change': NetworkDateChangeEvent;
  }
}
