import { civilDate, type Day } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import { slider } from '../../locale/en/slider.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Change } from '../../network/change.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { entryTitle } from '../timeline/words.ts';
import type { DateSlider } from './layout.ts';

/** Labels on the way: so many that they find room on the narrowest phone. */
const YEARS = 4;

/** What lies before the first change, as a share of the whole: room for the day on which there was nothing yet. */
const BEFORE = 0.04;

/**
 * Lays out a slider through the days on which something changed.
 *
 * @param changes in order of time; at least one
 * @param last the day up to which the dataset knows
 * @param day the as-of day; one beyond the ends stands at the end
 */
export function layoutDateSlider(changes: readonly Change[], last: Day, day: Day, format: Formatter): DateSlider {
  const earliest = changes[0]?.day ?? last;
  const first = earliest - Math.ceil(Math.max(1, (last - earliest) * BEFORE));
  const isMirrored = format.language.direction === 'rtl';
  const scale: TimeScale = { first, last, from: isMirrored ? 100 : 0, to: isMirrored ? 0 : 100 };
  const place = (at: Day) => `${Number(position(scale, at).toFixed(2))}%`;
  const value = Math.min(last, Math.max(first, day));
  const stops = [first, ...changes.map((change) => change.day), last];
  const date = format.day(value, 'long');
  const change = changeWords(changes, value, format);
  return {
    first,
    last,
    value,
    previous: stops.findLast((stop) => stop < value),
    next: stops.find((stop) => stop > value),
    ticks: changes.map((each) => ({
      x: place(each.day),
      from: place(Math.max(first, Math.min(each.day, each.date.earliest))),
      isPast: each.day <= value,
    })),
    years: timeTicks(scale, YEARS)
      .filter(({ precision }) => precision === 'year')
      .map((tick) => ({ x: place(tick.day), label: String(civilDate(tick.day).year) })),
    date,
    change,
    spoken: [date, change].filter(Boolean).join(format.language.list.separator),
  };
}

/** What changed on the day; else what changed last, and when, no more exactly than that is known. */
function changeWords(changes: readonly Change[], day: Day, format: Formatter): string {
  const words = format.words('slider', slider);
  const latest = changes.findLast((change) => change.day <= day);
  if (!latest) return words.nothingYet;
  const titles = format.list(latest.entries.map(({ entry, network }) => entryTitle(entry, network, format).text));
  return latest.day === day && isExactDay(latest.date)
    ? titles
    : words.since({ titles, date: format.date(latest.date) });
}
