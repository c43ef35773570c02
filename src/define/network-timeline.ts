import { define } from '../element/define.ts';
import { NetworkTimeline } from '../element/network-timeline.ts';

define('network-timeline', NetworkTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'network-timeline': NetworkTimeline;
  }
}
