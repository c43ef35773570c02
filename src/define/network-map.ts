import { NetworkMap } from '../element/network-map.ts';

if (!customElements.get('network-map')) customElements.define('network-map', NetworkMap);

declare global {
  interface HTMLElementTagNameMap {
    'network-map': NetworkMap;
  }
}
