/** Memberships and chairmanships as tables: CSV, RFC 4180. Dates stand as the dataset has them, in EDTF. */
import { csvFormatRow } from 'd3-dsv';
import type { Chairmanship, Dataset, Fact, Membership } from '../../dataset/model.ts';
import type { Formatter } from '../../locale/format.ts';
import { type DatasetIndex, indexOf } from '../../network/dataset-index.ts';
import { chosenNetworks, type Selection } from '../selection.ts';
import { guardFormula, joinList } from './cell.ts';
import { BYTE_ORDER_MARK } from './write.ts';

export interface FactsOptions extends Selection {
  /** Whose language names and texts are in. */
  readonly format: Formatter;
}

/** Who was what in a dataset's networks, and when, one row each. */
export function membershipsCsv(dataset: Dataset, options: FactsOptions): string {
  const { format } = options;
  const index = indexOf(dataset);
  return table(
    ['network', 'party', 'name', 'role', 'period', 'organisation'],
    chosenNetworks(dataset, options).flatMap(({ id, memberships = [] }) =>
      memberships.map((one: Membership) => ({
        fact: one,
        cells: [
          id,
          one.party,
          nameOf(one.party, index, format),
          one.role,
          one.period,
          wordsOf(one.organisation, format),
        ],
      })),
    ),
    { index, format },
  );
}

/** Who held the chair of a dataset's networks, and when, one row each. */
export function chairmanshipsCsv(dataset: Dataset, options: FactsOptions): string {
  const { format } = options;
  const index = indexOf(dataset);
  return table(
    ['network', 'party', 'name', 'period', 'status', 'holder', 'handover'],
    chosenNetworks(dataset, options).flatMap(({ id, chairmanships = [] }) =>
      chairmanships.map((one: Chairmanship) => {
        const holder = index.people.get(one.holder ?? '')?.name;
        const name = nameOf(one.party, index, format);
        return {
          fact: one,
          cells: [id, one.party, name, one.period, one.status, wordsOf(holder, format), one.handover],
        };
      }),
    ),
    { index, format },
  );
}

interface Row {
  readonly fact: Fact;
  readonly cells: readonly (string | undefined)[];
}

function table(
  headers: readonly string[],
  rows: readonly Row[],
  { index, format }: { readonly index: DatasetIndex; readonly format: Formatter },
): string {
  const lines = rows.map(({ fact, cells }) => [...cells, ...factCells(fact, index, format)]);
  const all = [[...headers, 'source', 'source_url', 'basis', 'inferred', 'note'], ...lines];
  const text = all.map((line) => `${csvFormatRow(line.map((cell = '') => guardFormula(cell)))}\r\n`);
  return BYTE_ORDER_MARK + text.join('');
}

/** Where a fact stands, and how sure it is. */
function factCells({ sources, basis, inferred = [], note }: Fact, index: DatasetIndex, format: Formatter): string[] {
  const cited = sources.flatMap((id) => index.sources.get(id) ?? []);
  return [
    joinList(cited.map(({ title }) => title)),
    joinList(cited.map(({ url = '' }) => url)),
    basis ?? '',
    joinList(inferred),
    wordsOf(note, format),
  ];
}

function nameOf(id: string, { parties }: DatasetIndex, format: Formatter): string {
  const party = parties.get(id);
  return party ? format.partyName(party).text : '';
}

function wordsOf(text: Fact['note'], format: Formatter): string {
  return text === undefined ? '' : format.text(text);
}
