import { NetworkProvider } from '../element/network-provider.ts';

if (!customElements.get('network-provider')) customElements.define('network-provider', NetworkProvider);

declare global {
  interface HTMLElementTagNameMap {
    'network-provider': NetworkProvider;
  }
}
