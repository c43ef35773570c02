import { MarkupElement } from './markup/element.ts';

/** The picture that networks of people show beside a link, px. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card is laid out for, px: half as large again, it is read on a phone. */
export const CARD_ROOM = { width: 800, height: 420 } as const;

/** At the head of a card's words, in the accent's colour, px. */
const FLAG = { x: 24, width: 48, height: 6 } as const;

/** Puts a drawing into the middle of a card, as large as it goes, on its own ground. */
export function fitCard(root: MarkupElement, width: number, height: number, direction: 'ltr' | 'rtl'): void {
  const scale = Math.min(CARD.width / width, CARD.height / height);
  const box = { width: CARD.width / scale, height: CARD.height / scale };
  const x = (width - box.width) / 2;
  const y = (height - box.height) / 2;
  root.attributes.set('width', String(CARD.width));
  root.attributes.set('height', String(CARD.height));
  root.attributes.set('viewBox', [x, y, box.width, box.height].map((value) => Math.round(value * 100) / 100).join(' '));
  const ground = root.elements.find(({ classes }) => classes.includes('figure-ground'));
  for (const [name, value] of Object.entries({ x, y, ...box })) ground?.attributes.set(name, String(value));
  const left = direction === 'rtl' ? width - FLAG.x - FLAG.width : FLAG.x;
  const flag = { class: 'figure-bar', ...FLAG, x: left, y };
  root.append(
    new MarkupElement(
      'rect',
      Object.entries(flag).map(([name, value]) => [name, String(value)] as const),
    ),
  );
}
