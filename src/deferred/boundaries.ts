/** Boundary views by name; loads for a map whose boundaries are not the neutral ones. */
export { BoundaryChoice } from '../exploration/boundary-choice.ts';
