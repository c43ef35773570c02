/** The address of the page as that of an entry; loads for a timeline that is linkable. */
export { LinkedEntry } from '../exploration/linked-entry.ts';
