/** A timeline that is drawn, then changed in the way that the page names, frame by frame. */
import type { Dataset, Meeting } from '../../../src/dataset/model.ts';
import type { NetworkTimeline } from '../../../src/element/network-timeline.ts';
import { frame, reportChanges } from '../harness/report.ts';

const STEPS = 24;

const widget = document.querySelector<NetworkTimeline>('network-timeline') as NetworkTimeline;
const dataset: Dataset = await (await fetch(widget.dataset['rows'] ?? '')).json();
widget.data = dataset;
const drawing = () => widget.shadowRoot?.querySelector('[part~="drawing"]');
const strip = () => widget.shadowRoot?.querySelector('[part~="overview"]');
while (!drawing() || !strip()) await frame();
// What loads beside the drawing is not part of a change.
for (let count = 0; count < 20; count++) await frame();

const [name = '', measure = ''] = (widget.dataset['change'] ?? '').split(' ');
// A part of time that can be moved to both sides.
const closer = name === 'pan' ? 3 : 0;
for (let count = 0; count < closer; count++) {
  wheel(-240);
  await widget.updateComplete;
}

const changes: Readonly<Record<string, (step: number) => unknown>> = {
  zoom: (step) => wheel(step < STEPS / 2 ? -120 : 120),
  pan: (step) => press(step < STEPS / 2 ? 'ArrowRight' : 'ArrowLeft'),
  'as-of': (step) => {
    widget.asOf = `${1990 + step}-05-06`;
  },
  add: (step) => {
    widget.data = withOneMore(widget.data as Dataset, step);
  },
};

await reportChanges(
  STEPS,
  async (step) => {
    changes[name]?.(step);
    await widget.updateComplete;
  },
  measure === 'worst' ? 'worst' : 'median',
);

function wheel(deltaY: number): void {
  const { left, top, width, height } = (drawing() as Element).getBoundingClientRect();
  drawing()?.dispatchEvent(
    new WheelEvent('wheel', {
      deltaY,
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: left + width * 0.6,
      clientY: top + height / 2,
    }),
  );
}

function press(key: string): void {
  strip()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** As a page does it that keeps its data: a new meeting beside those that are as they were. */
function withOneMore(before: Dataset, step: number): Dataset {
  const [network, ...rest] = before.networks ?? [];
  if (!network) return before;
  const [meeting] = network.meetings ?? [];
  const added = { ...meeting, id: `added-${step}`, date: `${1990 + step}-03-04` } as Meeting;
  return { ...before, networks: [{ ...network, meetings: [...(network.meetings ?? []), added] }, ...rest] };
}
