/** What a reader does from one entry of a timeline; loads when one is selected. */
export { surroundingsOf } from '../layout/timeline/neighbours.ts';
export { entryToolsTemplate } from '../template/timeline/entry-tools.ts';
export { entryToolsStyles as styles } from '../template/timeline/entry-tools-styles.ts';
