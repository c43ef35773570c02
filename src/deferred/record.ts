/** What is known of each thing in words: the detail of a selected one, and the table view. Loads when first asked for. */
export { TableView } from '../exploration/table-view.ts';
export { findDetail } from '../layout/detail/find-detail.ts';
export { entryTable } from '../layout/table/entry-table.ts';
export { tablePage } from '../layout/table/page.ts';
export { partyTable } from '../layout/table/party-table.ts';
export { termTable } from '../layout/table/term-table.ts';
export { relatedTo } from '../network/related.ts';
export { detailTemplate } from '../template/detail.ts';
export { recordStyles as styles } from '../template/record-styles.ts';
