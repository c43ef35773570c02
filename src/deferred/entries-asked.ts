/** Which entries a timeline is asked for; loads for a page that asks for some. */
export { EntriesAsked } from '../exploration/entries-asked.ts';
