/** A map whose day changes: loads with the first change. */
export { keepWords } from '../layout/map/keep-words.ts';
export { remembered } from '../layout/map/remembered.ts';
export { steadyNetwork } from '../network/steady-network.ts';
