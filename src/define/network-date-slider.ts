import { define } from '../element/define.ts';
import { NetworkDateSlider } from '../element/network-date-slider.ts';

define('network-date-slider', NetworkDateSlider);

declare global {
  interface HTMLElementTagNameMap {
    'network-date-slider': NetworkDateSlider;
  }
}
