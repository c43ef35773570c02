/** A map whose day changes: loads with the first change. */
export { PassingDays } from '../exploration/passing-days.ts';
