import { NetworkRotation } from '../element/network-rotation.ts';

if (!customElements.get('network-rotation')) customElements.define('network-rotation', NetworkRotation);

declare global {
  interface HTMLElementTagNameMap {
    'network-rotation': NetworkRotation;
  }
}
