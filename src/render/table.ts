import { entryTable } from '../layout/table/entry-table.ts';
import { partyTable } from '../layout/table/party-table.ts';
import type { Table } from '../layout/table/table.ts';
import { termTable } from '../layout/table/term-table.ts';
import { lanesOf } from './draw-timeline.ts';
import type { Stage } from './stage.ts';

/** What a widget shows, as a table, whole. */
export function tableOf(stage: Stage): Table {
  const { contexts, request } = stage;
  switch (request.widget) {
    case 'map':
      return partyTable(contexts[0]);
    case 'timeline': {
      const lanes = lanesOf(stage);
      return entryTable(contexts.map((context, index) => ({ context, entries: lanes[index]?.entries ?? [] })));
    }
    default:
      return termTable(contexts);
  }
}
