/** Everything that a page, a bundler or a script may use. Importing it registers nothing and needs no DOM. */
export { excerptNetwork } from './dataset/excerpt.ts';
export type * from './dataset/model.ts';
export type { Problem, ProblemCode } from './dataset/problem.ts';
export { type ReadResult, readDataset } from './dataset/read.ts';
export {
  NetworkDateChangeEvent,
  NetworkErrorEvent,
  NetworkReadyEvent,
  NetworkSelectEvent,
} from './element/events.ts';
export { NetworkDateSlider } from './element/network-date-slider.ts';
export { NetworkMap } from './element/network-map.ts';
export { NetworkProvider } from './element/network-provider.ts';
export { NetworkRotation } from './element/network-rotation.ts';
export { NetworkTimeline } from './element/network-timeline.ts';
export { NetworkWidget } from './element/network-widget.ts';
export type { NamedView, NamedViews } from './geography/named-view.ts';
