/** Which file of shapes a network takes, for maps of other states than the Turkic ones. */
export { chooseGeography } from '../geography/choose.ts';
