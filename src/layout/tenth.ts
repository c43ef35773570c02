/** To a tenth of a px: finer places cannot be seen and only make the drawing larger. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
