/** A drawing with all its numbers rounded to tenths, finer than any screen: small, and the same on every machine. */
export function rounded<Value>(value: Value): Value {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as Value;
  if (Array.isArray(value)) return value.map(rounded) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rounded(inner)])) as Value;
}
