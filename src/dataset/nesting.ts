/** True when objects and lists nest over `limit` deep in a value. Goes level by level, so that no depth overflows the stack. */
export function nestsOver(value: unknown, limit: number): boolean {
  let level = containersIn([value]);
  for (let depth = 1; level.size; depth++) {
    if (depth > limit) return true;
    level = containersIn([...level].flatMap((container) => Object.values(container)));
  }
  return false;
}

/** As a set, or a value that contains itself twice would double the level each time. */
function containersIn(values: readonly unknown[]): Set<object> {
  return new Set(values.filter((value): value is object => typeof value === 'object' && value !== null));
}
