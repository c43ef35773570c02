/**
 * Which entries of a list are shown where not all fit: a run of neighbours around the as-of date, the latest past one
 * first, then the next, and so on to both sides.
 *
 * @param start index of the latest past entry, or 0
 * @param count how many entries there are
 * @param fits true when the entries from one index up to another, exclusive, have room
 * @returns first index and the one after the last; one entry at least
 */
export function railWindow(
  start: number,
  count: number,
  fits: (from: number, to: number) => boolean,
): readonly [from: number, to: number] {
  let [from, to] = [start, Math.min(start + 1, count)];
  for (;;) {
    const canAhead = to < count && fits(from, to + 1);
    if (canAhead) to += 1;
    const canBack = from > 0 && fits(from - 1, to);
    if (canBack) from -= 1;
    if (!canAhead && !canBack) return [from, to];
  }
}

/** A page that begins at an entry, or ends before one: as many as fit from there on, one at least. */
export function pageWindow(
  page: { readonly from: number } | { readonly to: number },
  count: number,
  fits: (from: number, to: number) => boolean,
): readonly [from: number, to: number] {
  if ('from' in page) {
    const from = Math.max(0, Math.min(page.from, count - 1));
    let to = Math.min(from + 1, count);
    while (to < count && fits(from, to + 1)) to += 1;
    // The last page is as full as any.
    return to < count || !from ? [from, to] : pageWindow({ to: count }, count, fits);
  }
  const to = Math.max(Math.min(1, count), Math.min(page.to, count));
  let from = Math.max(0, to - 1);
  while (from > 0 && fits(from - 1, to)) from -= 1;
  return from > 0 || to === count ? [from, to] : pageWindow({ from: 0 }, count, fits);
}
