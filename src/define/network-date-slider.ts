import { NetworkDateSlider } from '../element/network-date-slider.ts';

if (!customElements.get('network-date-slider')) customElements.define('network-date-slider', NetworkDateSlider);

declare global {
  interface HTMLElementTagNameMap {
    'network-date-slider': NetworkDateSlider;
  }
}
