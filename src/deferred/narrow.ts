/** What the bundle of all widgets loads in place of the two: they share more than a file of its own costs. */
export * from './rotation-narrow.ts';
export * from './timeline-narrow.ts';
