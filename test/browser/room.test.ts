import { html, LitElement } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { SpaceController } from '../../src/element/space-controller.ts';

/** px of words under a drawing, by its height: the lower it is, the more names find no room in it; but not always. */
type WordsUnder = (height: number) => number;

const RESERVED = 400;

/** A drawing with words under it that depend on how high it is. */
class Drawing extends LitElement {
  readonly room = new SpaceController(this, () => this.followsHeight);
  followsHeight = true;
  drawings = 0;
  readonly heights: number[] = [];
  wordsUnder: WordsUnder = () => 0;

  protected override updated() {
    this.drawings += 1;
  }

  protected override render() {
    const { height } = this.room.space ?? {};
    if (height !== undefined && height !== this.heights.at(-1)) this.heights.push(height);
    return html`<div class="widget" style="display: flex; flex-direction: column; min-height: ${RESERVED}px">
      <div class="plot" style="flex: 1 0 ${height ?? 0}px"></div>
      <div style="height: ${height === undefined ? 0 : this.wordsUnder(height)}px"></div>
    </div>`;
  }
}
customElements.define('test-drawing', Drawing);

afterEach(() => document.body.replaceChildren());

async function show(wordsUnder: WordsUnder): Promise<Drawing> {
  const drawing = new Drawing();
  drawing.wordsUnder = wordsUnder;
  document.body.append(drawing);
  // Many frames: a page that is slow takes long for each.
  for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
  return drawing;
}

test('a drawing whose words would drive it round in a circle comes to rest', async () => {
  const circle = new Map([
    [400, 206],
    [194, 184],
    [216, 201],
    [199, 206],
  ]);
  const { heights } = await show((height) => circle.get(height) ?? 0);
  expect(heights).toEqual([400, 194]);
});

test('of other content nothing is known yet', async () => {
  const circle = new Map([
    [400, 206],
    [194, 184],
  ]);
  const drawing = await show((height) => circle.get(height) ?? 0);
  expect(drawing.heights).toEqual([400, 194]);
  drawing.room.content = 'other';
  drawing.wordsUnder = () => 100;
  drawing.requestUpdate();
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  expect(drawing.heights).toEqual([400, 194, 300]);
});

test('a drawing grows with the room that it gets, again and again', async () => {
  let words = 100;
  const drawing = await show(() => words);
  for (const next of [40, 140, 20]) {
    words = next;
    drawing.requestUpdate();
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    expect(drawing.heights.at(-1)).toBe(RESERVED - next);
  }
});

test('a drawing that keeps its height is drawn again for another width alone', async () => {
  const drawing = await show(() => 100);
  drawing.followsHeight = false;
  drawing.wordsUnder = () => 180;
  drawing.drawings = 0;
  drawing.requestUpdate();
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  expect(drawing.drawings).toBe(1);
  expect(drawing.heights.at(-1)).toBe(RESERVED - 100);
  drawing.style.display = 'block';
  drawing.style.width = '333px';
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  expect(drawing.room.space?.width).toBe(333);
  expect(drawing.heights.at(-1)).toBe(RESERVED - 180);
});
