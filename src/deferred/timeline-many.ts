/** Timelines of more than a dozen entries: what crowds is counted, and a reader moves through time and turns pages. */
export { crowdScale, layoutCrowd } from '../layout/timeline/crowd.ts';
export {
  beyondWindow,
  entryDays,
  groupWindow,
  lanesWithin,
  listView,
  pageAt,
  pageOfLanes,
  showMore,
} from '../layout/timeline/crowd-view.ts';
export { filterChoices, filterLanes } from '../layout/timeline/filter.ts';
export { MOST_LABELLED } from '../layout/timeline/orientation.ts';
export { MOST_ROWS } from '../layout/timeline/rail-rows.ts';
export { crowdStyles as styles } from '../template/timeline/crowd-styles.ts';
export { filtersTemplate, noMatchTemplate } from '../template/timeline/filters.ts';
export { groupCount, groupTemplate } from '../template/timeline/group.ts';
export { pagesTemplate } from '../template/timeline/pages.ts';
