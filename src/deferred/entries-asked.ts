/** What the attributes of a timeline ask for; loads for one that does not show all entries. */
export { readAsked } from '../layout/timeline/asked.ts';
