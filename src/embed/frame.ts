/** Runs in the framed page: shows what the address asks for, tells every height, and listens to the page around it. */
import { readFrameAddress } from './frame-address.ts';
import { messagesToKnownHosts } from './known-hosts.ts';
import { heightMessage, readWishes, type Wishes } from './message.ts';

const address = new URL(location.href);
const { widget: kind, attributes, errors, warnings } = readFrameAddress(address);
for (const warning of warnings) console.warn(`frame.html ${warning}`);

const widget = document.createElement(`network-${kind}`);
for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
if (attributes['locale']) document.documentElement.lang = attributes['locale'];
if (attributes['theme']) setTheme(attributes['theme']);
document.body.append(errors.length ? refusal() : widget);

/** Something else than what was asked for would pass for it. */
function refusal(): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'errors';
  list.setAttribute('role', 'alert');
  for (const error of errors) list.appendChild(document.createElement('li')).textContent = error;
  return list;
}

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
for (const news of ['network-ready', 'network-error']) widget.addEventListener(news, () => queueMicrotask(tellHeight));
tellHeight();

addEventListener('message', ({ source, origin, data }) => {
  const wishes = source === parent && isFromParent(origin) && readWishes(data);
  if (wishes) grant(wishes);
});

/** The page's own origin where the browser tells it; a page that has none may be anyone, and can wish for harmless things. */
function isFromParent(origin: string): boolean {
  const [nearest] = location.ancestorOrigins ?? [];
  return nearest === undefined || nearest === origin || nearest === 'null';
}

function grant({ theme, locale, asOf }: Wishes): void {
  if (theme !== undefined) setTheme(theme);
  if (locale !== undefined) widget.setAttribute('locale', locale || (attributes['locale'] ?? ''));
  if (asOf !== undefined) widget.setAttribute('as-of', asOf || (attributes['as-of'] ?? ''));
}

/** The frame's own ground goes along. */
function setTheme(theme: string): void {
  const used = theme || attributes['theme'] || 'auto';
  document.documentElement.dataset['theme'] = used;
  widget.setAttribute('theme', used);
}
