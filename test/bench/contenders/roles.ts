/** How all others draw a role, and on how much room. */
export const WIDTH = 640;
export const HEIGHT = 390;
export const FILLS: Readonly<Record<string, string>> = { member: '#0b6a72', observer: '#cfe6e4', none: '#f3f1ec' };
export const ROLES: Readonly<Record<string, string>> = {
  AZ: 'member',
  KZ: 'member',
  KG: 'member',
  TR: 'member',
  UZ: 'member',
  HU: 'observer',
  TM: 'observer',
  XNC: 'observer',
};

/** The element that every page of the others has. */
export const plot: HTMLElement = document.querySelector('#plot') as HTMLElement;

/** The topology of the region, with `countries` that have a role. */
export async function loadTopology(): Promise<RegionTopology> {
  return (await fetch('/region.topo.json')).json();
}

export type RegionTopology = import('topojson-specification').Topology<{
  countries: import('topojson-specification').GeometryCollection<{ name: string; role: string }>;
}>;
