/** Other shapes than the first region's: which file a network takes, all projections, and what is wrong with a topology. */
export { chooseGeography } from '../geography/choose.ts';
export { isLonLat } from '../geography/is-lon-lat.ts';
export { readTopology } from '../geography/read-topology.ts';
