/** Puts one widget on the page as the query says: `?tag=network-map&width=300&theme=dark&locale=tr&milestones=`. */
import '../../src/define/network-widgets.ts';

const { tag = 'network-map', width = '640', ...attributes } = Object.fromEntries(new URLSearchParams(location.search));
const element = document.createElement(tag);
element.style.width = `${width}px`;
document.documentElement.lang = attributes['locale'] ?? 'en';
document.body.style.colorScheme = attributes['theme'] ?? 'light';
if (!('src' in attributes)) element.setAttribute('src', '/src/data/turkic-states.json');
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
document.body.append(element);
