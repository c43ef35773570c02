/** The word that was meant by one that nobody knows. */

/** Letters that may be wrong for one of so many. */
const LETTERS_A_SLIP = 3;

/**
 * The known word that takes the fewest slips to become this one: a letter more, fewer, other, or two exchanged (optimal string
 * alignment), whatever the case. undefined where the nearest has more than one slip in three letters.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.floor(Math.min(wanted.length, 60) / LETTERS_A_SLIP) + 1;
  for (const one of known) {
    if (Math.abs(one.length - wanted.length) >= fewest) continue;
    const slips = slipsBetween(wanted, one.toLowerCase());
    if (slips < fewest) [nearest, fewest] = [one, slips];
  }
  return nearest;
}

/** Row by row through the table of all beginnings of the two. */
function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
