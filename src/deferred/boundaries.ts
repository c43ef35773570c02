/** Boundary views by name; loads for a map whose boundaries are not the neutral ones. */
export { findView } from '../geography/named-view.ts';
