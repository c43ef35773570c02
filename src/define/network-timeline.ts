import { NetworkTimeline } from '../element/network-timeline.ts';

if (!customElements.get('network-timeline')) customElements.define('network-timeline', NetworkTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'network-timeline': NetworkTimeline;
  }
}
