/** The reader that tells what is wrong with a dataset and what of it can be shown; loads for a dataset that is not sound. */
import { readDataset } from '../dataset/read.ts';
import { tellerOf } from '../layout/omissions.ts';

/** What `readDataset` gives, and how much a widget could not show, in words. */
export function diagnose(input: unknown) {
  const { dataset, problems, leftOut = [] } = readDataset(input);
  return { dataset, problems, tellOmitted: tellerOf(leftOut) };
}
