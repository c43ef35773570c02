/** The reader that tells what is wrong with a dataset and what of it can be shown; loads for a dataset that is not sound. */
export { readDataset } from '../dataset/read.ts';
