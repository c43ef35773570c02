// What is looked at in each browser. A check gives the sentences of what is wrong.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import { pause } from './wait.mjs';

/** @typedef {import('./session.mjs').Session} Session */

const WIDGETS = ['network-map', 'network-timeline', 'network-rotation'];
const WIDTHS = [300, 640, 1000];
/** Those with letters of their own, and one from right to left. */
const LANGUAGES = ['en', 'tr', 'kk', 'ar'];
/** It has no script. */
const WITHOUT_SCRIPT = 'no-script.html';

/** @type {Record<string, (session: Session, address: string) => Promise<readonly string[]>>} */
export const CHECKS = {
  'every page of the demo, at 300, 640 and 1,000 px': checkPages,
  'every widget at these widths, in English, Turkish, Kazakh and Arabic': checkWidgets,
  'the keyboard': checkKeyboard,
  'the pointer, and the menu with the picture': checkPointer,
  'lines of text from right to left': checkLines,
};

/** @param {Session} session @param {string} address */
async function checkPages(session, address) {
  const names = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html') && name !== WITHOUT_SCRIPT);
  const wrong = [];
  for (const page of names) {
    for (const width of WIDTHS) {
      await session.open(`${address}narrow.html?width=${width}&page=${page}`);
      const found = await session.run(untilDrawn).then(() => session.run(lookAtFrame));
      wrong.push(...found.map((each) => `${page} at ${width} px: ${each}`));
    }
  }
  return wrong;
}

/** @param {Session} session @param {string} address */
async function checkWidgets(session, address) {
  const wrong = [];
  for (const tag of WIDGETS) {
    for (const width of WIDTHS) {
      for (const locale of LANGUAGES) {
        await show(session, address, { tag, width: String(width), locale });
        const found = await session.run(lookAtWidget);
        wrong.push(...found.map((each) => `<${tag}> at ${width} px in ${locale}: ${each}`));
      }
    }
  }
  return wrong;
}

/** @param {Session} session @param {string} address */
async function checkKeyboard(session, address) {
  const wrong = [];
  for (const tag of WIDGETS) {
    await show(session, address, { tag, width: '640' });
    await session.press('Tab', 'Home');
    await pause(300);
    const first = await session.run(lookAtKeyboard);
    await session.press('ArrowRight');
    await pause(300);
    const second = await session.run(lookAtKeyboard);
    await session.press('Enter');
    await pause(500);
    const opened = await session.run(lookAtKeyboard);
    await session.press('Escape');
    await pause(300);
    const closed = await session.run(lookAtKeyboard);
    if (first.role !== 'option') wrong.push(`<${tag}>: Tab leads to ${first.role || 'nothing of the drawing'}`);
    if (!first.hasRing) wrong.push(`<${tag}>: what has the keyboard shows it by nothing`);
    if (second.name === first.name) wrong.push(`<${tag}>: an arrow key leads nowhere from ${first.name}`);
    if (!opened.hasDetail) wrong.push(`<${tag}>: Enter opens nothing of ${second.name}`);
    if (closed.hasDetail || closed.name !== second.name) wrong.push(`<${tag}>: Escape does not close ${second.name}`);
  }
  return wrong;
}

/** @param {Session} session @param {string} address */
async function checkPointer(session, address) {
  const wrong = [];
  for (const tag of WIDGETS) {
    await show(session, address, { tag, width: '640' });
    await session.run(keepWhatIsSaved);
    for (const step of ['menu-button', 'save-png', 'save-svg', 'switch']) {
      const place = await session.run(placeOf, step);
      if (!place) {
        wrong.push(`<${tag}>: there is no ${step}`);
        break;
      }
      await session.click(place.x, place.y);
      await pause(1200);
    }
    const { saved, rows, faults } = await session.run(lookAtWhatCame);
    if (saved.filter((size) => size > 5000).length !== 2)
      wrong.push(`<${tag}>: saved files of ${saved.join(', ')} bytes`);
    if (rows < 2) wrong.push(`<${tag}>: the table has ${rows} rows`);
    wrong.push(...faults.map((fault) => `<${tag}>: ${fault}`));
  }
  return wrong;
}

/** WebKit takes a text of several lines for one paragraph. @param {Session} session @param {string} address */
async function checkLines(session, address) {
  const wrong = [];
  for (const [tag, width, locale] of [
    ['network-rotation', '300', 'fa'],
    ['network-map', '1000', 'ar'],
  ]) {
    await show(session, address, { tag: tag ?? '', width: width ?? '', locale: locale ?? '' });
    const texts = await session.run(lookAtLines);
    if (!texts.length) wrong.push(`<${tag}> in ${locale} has no text of several lines`);
    const crossed = texts.filter(({ tops }) => tops.some((top, index) => index && top <= (tops[index - 1] ?? 0)));
    wrong.push(...crossed.map(({ words }) => `<${tag}> in ${locale}: the lines of "${words}" are not in their order`));
  }
  return wrong;
}

/** @param {Session} session @param {string} address @param {Record<string, string>} attributes */
async function show(session, address, attributes) {
  await session.open(`${address}widget.html?${new URLSearchParams(attributes)}`);
  await session.run(untilDrawn);
}

// What follows runs in the page.

/** Until nothing of what is drawn has changed for a while, in the page or in the frame that it is; five seconds at most. */
async function untilDrawn() {
  const tags = 'network-map, network-timeline, network-rotation';
  let before = '';
  for (let calm = 0, turn = 0; calm < 3 && turn < 50; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const widgets = [...page.querySelectorAll(tags)];
    const now = widgets.map(({ shadowRoot }) => shadowRoot?.querySelector('.drawing')?.innerHTML ?? '').join();
    const isThere = page.readyState === 'complete' && (now || turn > 15) && widgets.every((each) => each.shadowRoot);
    calm = isThere && now === before ? calm + 1 : 0;
    before = now;
  }
}

function lookAtFrame() {
  const page = document.querySelector('iframe')?.contentWindow;
  if (!page) return ['there is no page'];
  const { document: inside, faults } = /** @type {Window & { faults?: readonly string[] }} */ (page);
  const { scrollWidth } = inside.documentElement;
  const widgets = [...inside.querySelectorAll('network-map, network-timeline, network-rotation')];
  const bare = widgets.filter(({ shadowRoot }) => !shadowRoot?.querySelector('.drawing'));
  return [
    ...(faults ?? ['what goes wrong is not kept']),
    ...[...inside.querySelectorAll(':not(:defined)')].map(({ localName }) => `<${localName}> is not defined`),
    ...bare.map(({ localName }) => `<${localName}> is not drawn`),
    ...(scrollWidth > page.innerWidth ? [`scrolls sideways to ${scrollWidth} px`] : []),
  ];
}

function lookAtWidget() {
  const widget = document.querySelector('network-map, network-timeline, network-rotation');
  const drawing = widget?.shadowRoot?.querySelector('.drawing');
  if (!widget || !drawing) return ['is not drawn'];
  const { left, right } = widget.getBoundingClientRect();
  const texts = [...drawing.querySelectorAll('text')].filter((text) => text.textContent?.trim());
  const beyond = texts.filter((text) => {
    const box = text.getBoundingClientRect();
    return box.width && (box.left < left - 1 || box.right > right + 1);
  });
  const { faults } = /** @type {Window & { faults?: readonly string[] }} */ (window);
  return [
    ...(faults ?? ['what goes wrong is not kept']),
    ...(texts.length ? [] : ['has no words']),
    ...beyond.map((text) => `"${text.textContent}" leaves the widget`),
  ];
}

function lookAtKeyboard() {
  const widget = document.querySelector('network-map, network-timeline, network-rotation');
  const shadow = widget?.shadowRoot;
  const active = shadow?.activeElement;
  const rings = [...(shadow?.querySelectorAll(':focus-visible > .ring, .focus-line') ?? [])];
  return {
    role: active?.getAttribute('role') ?? '',
    name: active?.getAttribute('aria-label') ?? '',
    hasRing: rings.some((ring) => ring.checkVisibility() && getComputedStyle(ring).stroke !== 'none'),
    hasDetail: Boolean(shadow?.querySelector('[part="detail"]')),
  };
}

function keepWhatIsSaved() {
  const page = /** @type {Window & { saved?: number[] }} */ (window);
  /** @type {number[]} */
  const saved = [];
  page.saved = saved;
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) saved.push(file.size);
    return make.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** @param {string} part */
function placeOf(part) {
  const widget = document.querySelector('network-map, network-timeline, network-rotation');
  const button = widget?.shadowRoot?.querySelector(`[part="${part}"]`);
  if (!button) return undefined;
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function lookAtWhatCame() {
  const widget = document.querySelector('network-map, network-timeline, network-rotation');
  const { faults = [], saved = [] } = /** @type {Window & { faults?: string[], saved?: number[] }} */ (window);
  return { faults, saved, rows: widget?.shadowRoot?.querySelectorAll('[part="table"] tr').length ?? 0 };
}

function lookAtLines() {
  const widget = document.querySelector('network-map, network-timeline, network-rotation');
  return [...(widget?.shadowRoot?.querySelectorAll('text') ?? [])].flatMap((text) => {
    const lines = [...text.querySelectorAll('tspan')];
    const tops = lines.map((line) => line.getStartPositionOfChar(0).y);
    return lines.length > 1 ? [{ words: text.textContent ?? '', tops }] : [];
  });
}
