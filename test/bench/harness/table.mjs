// What came out, as one table, and whether it is what it has to be.

/**
 * @param {ReadonlyMap<string, readonly number[]>} times ms by contender; the first is what the others are compared with
 * @param {readonly import('./scenario.ts').Target[]} targets
 */
export function printTable(times, targets) {
  const medians = new Map([...times].map(([name, each]) => [name, quantile(each, 0.5)]));
  const [first = Number.NaN] = medians.values();
  const width = Math.max(...[...times.keys()].map((name) => name.length));
  console.log(`${''.padEnd(width)}   median ms   quarter to quarter   times`);
  for (const [name, each] of times) {
    const median = medians.get(name) ?? Number.NaN;
    const spread = `${quantile(each, 0.25).toFixed(1)}–${quantile(each, 0.75).toFixed(1)}`;
    const ratio = (median / first).toFixed(2);
    console.log(
      `${name.padEnd(width)}   ${median.toFixed(1).padStart(9)}   ${spread.padStart(18)}   ${ratio.padStart(5)}`,
    );
  }
  for (const target of targets) {
    const median = medians.get(target.contender) ?? Number.NaN;
    const [value, most, unit] =
      'mostMs' in target
        ? [median, target.mostMs, 'ms']
        : [median / (medians.get(target.times) ?? Number.NaN), target.most, `times ${target.times}`];
    const verdict = value <= most ? 'met' : 'MISSED';
    console.log(`${verdict}: ${target.contender} ${value.toFixed(2)}, at most ${most} ${unit}`);
  }
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
