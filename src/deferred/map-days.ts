/** A map whose day changes: loads with the first change. */
export { MapDays } from '../exploration/map-days.ts';
