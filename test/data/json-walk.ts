/** Walking a dataset as plain JSON, so that a test holds for fields that it has never heard of. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One value of the dataset with the way to it, `['networks', '0', 'name']`. */
export interface Node {
  readonly path: readonly string[];
  readonly value: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value and all below it, each before its children. */
export function walk(value: unknown, path: readonly string[] = []): readonly Node[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ path, value: value as Json }, ...children.flatMap(([key, child]) => walk(child, [...path, key]))];
}

/** The list or field that a value stands in: `names` for `/people/0/names/1`. */
export function fieldOf({ path }: Node): string {
  return path.findLast((step) => !/^\d+$/.test(step)) ?? '';
}

export function where({ path }: Node): string {
  return `/${path.join('/')}`;
}

export function objects(nodes: readonly Node[]): readonly (Node & { readonly value: JsonObject })[] {
  return nodes.flatMap((node) => (isObject(node.value) ? [{ ...node, value: node.value }] : []));
}

/** Every string below a value, whatever its language. */
export function words(value: unknown): readonly string[] {
  return walk(value).flatMap((node) => (typeof node.value === 'string' ? [node.value] : []));
}

/** The value, or an error that ends the test: there is nothing to go on without it. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the dataset');
  return value;
}
