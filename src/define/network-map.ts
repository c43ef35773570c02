import { define } from '../element/define.ts';
import { NetworkMap } from '../element/network-map.ts';

define('network-map', NetworkMap);

declare global {
  interface HTMLElementTagNameMap {
    'network-map': NetworkMap;
  }
}
