import { audit } from '../../src/audit/audit.ts';
import { shippedGeographies } from '../../src/cli/check/shipped-geography.ts';
import { parseDate } from '../../src/dataset/edtf.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { readDataset } from '../../src/dataset/read.ts';

/** Code and path of each warning of a sound dataset, on a day or on that of its update. */
export function auditOf(dataset: Dataset, on = dataset.updated): readonly string[] {
  return warningsOf(dataset, on).map(({ code, path }) => `${code} ${path}`);
}

export function warningsOf(dataset: Dataset, on = dataset.updated): ReturnType<typeof audit> {
  const { problems } = readDataset(dataset);
  const day = parseDate(on)?.earliest;
  if (problems.length || day === undefined) throw new Error(`no sound dataset: ${problems[0]?.message}`);
  return audit(dataset, { day, geographiesOf: shippedGeographies });
}
