/** A table of meetings as a dataset of format 1. */
import type { Imported } from '../conversion.ts';
import { addMeeting } from '../import/add-meeting.ts';
import { Draft } from '../import/draft.ts';
import type { ImportOptions } from '../import/options.ts';
import { accept, networkRules } from '../import/rules.ts';
import { readMeeting } from './row-reader.ts';
import { type Row, readTable } from './table.ts';

/**
 * A dataset from CSV text (RFC 4180; semicolons and tabs will do) with one meeting in each row, by the columns of
 * `columns.ts`. What a cell says wrongly is left out and told; so is a row without a title or without a date.
 */
export function fromCsv(text: string, options: ImportOptions): Imported {
  const draft = new Draft(options);
  const { rows, losses } = readTable(text, options.columns);
  for (const { place, message } of losses) draft.lose(place, message);
  for (const row of rows) readRow(row, draft);
  return draft.finish();
}

function readRow(row: Row, draft: Draft): void {
  const network = networkOf(row, draft);
  const meeting = readMeeting(row, network, draft);
  if (meeting) addMeeting(draft, network, meeting, row.place());
}

function networkOf(row: Row, draft: Draft): string {
  const id = row.get('network');
  return (id && accept(networkRules.required.id, id, row.place('network'), draft)) || draft.options.network;
}
