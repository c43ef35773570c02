import { define } from '../element/define.ts';
import { NetworkRotation } from '../element/network-rotation.ts';

define('network-rotation', NetworkRotation);

declare global {
  interface HTMLElementTagNameMap {
    'network-rotation': NetworkRotation;
  }
}
