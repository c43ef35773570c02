/** A drawing with all its numbers rounded to tenths, finer than any screen: small, and the same on every machine. */
export function rounded<Drawing>(drawing: Drawing): Drawing {
  return round(drawing) as Drawing;
}

function round(value: unknown): unknown {
  // No zero keeps a sign.
  if (typeof value === 'number') return Math.round(value * 10) / 10 + 0;
  if (Array.isArray(value)) return value.map(round);
  if (typeof value !== 'object' || !value) return value;
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = round(value[name as keyof typeof value]);
  return copy;
}
