/** The file of geo/ that is tried before the index of all has loaded; written by geo/build.mjs. */

/** The preset marked `first`. */
export const firstRegion = 'turkic-states';

/** The states that it is made for, alpha-3 or code of our own, then alpha-2 where there is one. */
export const firstStates = 'AZE AZ HUN HU KAZ KZ KGZ KG TKM TM TUR TR UZB UZ XNC';
