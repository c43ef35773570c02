/** Rows of numbers into which a few more have come: what is known of the others is taken over instead of read again. */

type Row = Int32Array | Uint8Array;

/**
 * A row with more numbers in it.
 *
 * @param places the indices at which these stand afterwards, rising
 */
export function inserted<Kind extends Row>(before: Kind, places: readonly number[], added: Kind): Kind {
  const after = new (before.constructor as new (length: number) => Kind)(before.length + places.length);
  after.set(before);
  places.forEach((place, count) => {
    after.copyWithin(place + 1, place, before.length + count);
    after[place] = added[count] as number;
  });
  return after;
}

/** Rising indices into such a row, as they are afterwards. */
export function shifted(indices: readonly number[], places: readonly number[]): readonly number[] {
  let count = 0;
  return indices.map((index) => {
    while (count < places.length && (places[count] as number) <= index + count) count += 1;
    return index + count;
  });
}
