/** Runs in the framed page: shows what the address asks for, and speaks with the page around it. */
import { readFrameAddress } from './frame-address.ts';
import { speak } from './speak.ts';

const address = new URL(location.href);
const { widget: kind, attributes, errors, warnings } = readFrameAddress(address);
for (const warning of warnings) console.warn(`frame.html ${warning}`);

const widget = document.createElement(`network-${kind}`);
for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
// Most frames have one widget, and need no code of the others.
if (!errors.length) void import(/* @vite-ignore */ `../network-${kind}.js`);
document.body.append(errors.length ? refusal() : widget);
speak(widget, address);

/** Something else than what was asked for would pass for it. */
function refusal(): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'errors';
  list.setAttribute('role', 'alert');
  for (const error of errors) list.appendChild(document.createElement('li')).textContent = error;
  return list;
}
