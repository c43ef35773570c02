// Packages without types of their own.
declare module 'jsvectormap' {
  const jsVectorMap: {
    new (options: object): unknown;
    addMap(name: string, map: unknown): void;
  };
  export default jsVectorMap;
}
declare module 'jsvectormap/dist/maps/world.js';
declare module 'svgmap' {
  const svgMap: new (options: object) => unknown;
  export default svgMap;
}
declare module 'd3-axis';
declare module 'd3-scale';
declare module 'd3-selection';
