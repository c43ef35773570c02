/** Whether a value is made of longitudes and latitudes: GeoJSON, or a topology that tells of no projection. Never throws. */
export function isLonLat(value: unknown): boolean {
  try {
    const { type, projection } = value as Readonly<Record<'type' | 'projection', unknown>>;
    return type === 'FeatureCollection' || (type === 'Topology' && projection === undefined);
  } catch {
    return false;
  }
}
