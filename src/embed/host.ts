/**
 * Runs in a page that frames widgets: gives each frame the height of its content and passes the page's theme and language down.
 * A frame says by `data-theme`, `data-locale` and `data-as-of` what it wants instead; a change of these is passed on.
 */
import { readHeight, wishesMessage } from './message.ts';

addEventListener('message', ({ source, origin, data }) => {
  const height = readHeight(data);
  const frame =
    height !== undefined && [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  if (!frame || !isOwn(frame, origin)) return;
  frame.height = String(height);
  if (!watched.has(frame)) watch(frame);
});

const watched = new WeakSet<HTMLIFrameElement>();

/** A sandboxed frame has no origin to compare. */
function isOwn(frame: HTMLIFrameElement, origin: string): boolean {
  return origin === 'null' || origin === new URL(frame.src, document.baseURI).origin;
}

/** The first height says that a frame listens. */
function watch(frame: HTMLIFrameElement): void {
  watched.add(frame);
  frame.frameBorder = '0';
  const passOn = () => pass(frame);
  passOn();
  new MutationObserver(passOn).observe(frame, { attributeFilter: ['data-theme', 'data-locale', 'data-as-of'] });
  // Pages change their scheme and their language at their root.
  new MutationObserver(passOn).observe(document.documentElement, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', passOn);
}

/** What the frame's own element says, else what its address does, else what the page around it is like. */
function pass(frame: HTMLIFrameElement): void {
  const { theme, locale, asOf = '' } = frame.dataset;
  const { searchParams } = new URL(frame.src, document.baseURI);
  const inherit = (name: string, value: string) => (searchParams.has(name) ? '' : value);
  const wishes = {
    theme: theme ?? inherit('theme', usedTheme(frame)),
    locale: locale ?? inherit('locale', frame.closest<HTMLElement>('[lang]')?.lang ?? ''),
    asOf,
  };
  frame.contentWindow?.postMessage(wishesMessage(wishes), '*');
}

/** The scheme that the page is drawn in where the frame stands, whatever has decided it. */
function usedTheme(frame: HTMLElement): string {
  const { color } = frame.style;
  frame.style.color = 'light-dark(#fff, #000)';
  const isDark = getComputedStyle(frame).color === 'rgb(0, 0, 0)';
  frame.style.color = color;
  return isDark ? 'dark' : 'light';
}
