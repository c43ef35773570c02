/** The cells about outcomes as outcomes. */
import type { Outcome } from '../../dataset/model.ts';
import type { Draft } from '../import/draft.ts';
import { accept, outcomeRules } from '../import/rules.ts';
import { splitList } from './cell.ts';
import type { Row } from './table.ts';
import { readTexts } from './text-reader.ts';

/** The outcomes of a row, each with the kind and the address that stand at its place in their lists. */
export function readOutcomes(row: Row, draft: Draft): readonly Outcome[] | undefined {
  const titles = readTexts(row, 'outcome', draft);
  const kinds = splitList(row.get('outcome_kind'));
  const urls = splitList(row.get('outcome_url'));
  if (!titles && urls.length)
    draft.lose(row.place('outcome_url'), 'no column "outcome" names what it leads to: left out');
  return titles?.map((title, index) => {
    const kind = kinds[index];
    const url = urls[index] && accept(outcomeRules.optional.url, urls[index], row.place('outcome_url'), draft);
    return { title, ...(kind && { kind }), ...(url && { url }) };
  });
}
