/** Timelines of more than a dozen entries: what crowds is counted, and a reader moves through time and turns pages. */
export { ManyEntries } from '../exploration/many-entries.ts';
export { pageOfLanes } from '../layout/timeline/crowd-view.ts';
export { acceptEdit } from '../network/edited.ts';
export { crowdStyles as styles } from '../template/timeline/crowd-styles.ts';
