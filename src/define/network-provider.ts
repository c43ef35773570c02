import { define } from '../element/define.ts';
import { NetworkProvider } from '../element/network-provider.ts';

define('network-provider', NetworkProvider);

declare global {
  interface HTMLElementTagNameMap {
    'network-provider': NetworkProvider;
  }
}
