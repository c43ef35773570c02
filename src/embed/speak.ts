/** What a framed page does for its widget: tells every height, and listens to the page around it. */
import { messagesToKnownHosts } from './known-hosts.ts';
import { heightMessage, readWishes, type Wishes } from './message.ts';

/** What a page around may wish for, with the attribute that grants it. */
const WISHES: readonly (readonly [keyof Wishes, string])[] = [
  ['theme', 'theme'],
  ['locale', 'locale'],
  ['asOf', 'as-of'],
];

/** What an attribute is where nobody says. */
const USUAL = new Map([['theme', 'auto']]);

/**
 * @param address of the page, as its host has written it
 * @param fixed attributes that the page around has no say in
 */
export function speak(widget: HTMLElement, address: URL, fixed: ReadonlySet<string> = new Set()): void {
  const own = new Map(WISHES.map(([, name]) => [name, widget.getAttribute(name) || USUAL.get(name) || '']));
  for (const [name, value] of own) follow(name, value);
  let told = 0;

  function tellHeight(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || parent === window) return;
    told = height;
    // A height is no secret, and who frames the page is not known before it says so.
    for (const message of [heightMessage(height), ...messagesToKnownHosts(height, address)])
      parent.postMessage(message, '*');
  }

  new ResizeObserver(tellHeight).observe(document.body);
  // Browsers observe nothing in frames that are out of sight, and the page is to have their height before they come into it.
  for (const news of ['network-ready', 'network-error'])
    widget.addEventListener(news, () => queueMicrotask(tellHeight));
  tellHeight();

  addEventListener('message', ({ source, origin, data }) => {
    const wishes = source === parent && isFromParent(origin) && readWishes(data);
    if (wishes) grant(wishes);
  });

  function grant(wishes: Wishes): void {
    for (const [wish, name] of WISHES) {
      const wished = wishes[wish];
      if (wished === undefined || fixed.has(name)) continue;
      const value = wished || (own.get(name) ?? '');
      widget.setAttribute(name, value);
      follow(name, value);
    }
  }
}

/** The page's own origin where the browser tells it; a page that has none may be anyone, and can wish for harmless things. */
function isFromParent(origin: string): boolean {
  const [nearest] = location.ancestorOrigins ?? [];
  return nearest === undefined || nearest === origin || nearest === 'null';
}

/** The page's own ground and language go along with the widget's. */
function follow(name: string, value: string): void {
  if (name === 'theme') document.documentElement.dataset['theme'] = value;
  if (name === 'locale' && value) document.documentElement.lang = value;
}
