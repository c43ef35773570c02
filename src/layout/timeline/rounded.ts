/** A drawing with all its numbers rounded to tenths, finer than any screen: small, and the same on every machine. */
export function rounded<Drawing>(drawing: Drawing): Drawing {
  const round = (_name: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
  return JSON.parse(JSON.stringify(drawing, round)) as Drawing;
}
