/**
 * Runs in a page that has one widget, such as `network-widgets embed` writes: its address may say what its markup leaves open, theme,
 * locale and as-of, and so may the page around it.
 */
import { speak } from './speak.ts';

const OPEN = ['theme', 'locale', 'as-of'];

const widget = document.querySelector<HTMLElement>('network-map, network-timeline, network-rotation');
if (widget) {
  const address = new URL(location.href);
  // The element itself says theme="auto" where its markup says nothing.
  const fixed = new Set(OPEN.filter((name) => !['', 'auto'].includes(widget.getAttribute(name) ?? '')));
  for (const name of OPEN) {
    const value = address.searchParams.get(name);
    if (value && !fixed.has(name)) widget.setAttribute(name, value);
  }
  speak(widget, address, fixed);
}
