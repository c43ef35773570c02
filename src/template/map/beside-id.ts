import type { Item } from '../../layout/item.ts';

/** The id of a row under the map, by which the list of options in the drawing owns it. */
export function besideId(scope: string, { id }: Item): string {
  return `${scope}-beside-${id}`;
}
