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
  pass(frame);
  new MutationObserver(() => pass(frame)).observe(frame, {
    attributeFilter: ['data-theme', 'data-locale', 'data-as-of'],
  });
}

function pass(frame: HTMLIFrameElement): void {
  const { theme, locale, asOf } = frame.dataset;
  const lang = frame.closest<HTMLElement>('[lang]')?.lang;
  const wishes = { theme: theme ?? usedTheme(frame), locale: locale ?? lang ?? '', asOf: asOf ?? '' };
  frame.contentWindow?.postMessage(wishesMessage(wishes), '*');
}

/** What `color-scheme` makes of the page where the frame stands. */
function usedTheme(frame: Element): string {
  const schemes = getComputedStyle(frame).colorScheme;
  const hasDark = schemes.includes('dark');
  const isDark = hasDark && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}
