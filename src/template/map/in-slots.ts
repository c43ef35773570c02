/** Each thing in the slot of its id, so that the same element draws it on every day; those without an id come last. */
export function inSlots<Thing>(
  slots: readonly string[],
  things: readonly Thing[],
  idOf: (thing: Thing) => string | undefined,
): readonly (Thing | undefined)[] {
  const byId = new Map(things.map((thing) => [idOf(thing), thing]));
  return [...slots.map((id) => byId.get(id)), ...things.filter((thing) => idOf(thing) === undefined)];
}
