import type { Day } from '../../dataset/calendar.ts';

/** A slider through the dates of some networks. It takes any width: lengths along it are shares, written as `12.5%`. */
export interface DateSlider {
  /** The ends of the way; the first lies before everything. */
  readonly first: Day;
  readonly last: Day;
  readonly value: Day;
  /** Where the next key or button leads; undefined at the ends. */
  readonly previous: Day | undefined;
  readonly next: Day | undefined;
  readonly ticks: readonly SliderTick[];
  readonly years: readonly SliderYear[];
  /** The day in full. */
  readonly date: string;
  /** What changed on that day, or last before it; empty before everything. */
  readonly change: string;
  /** What a screen reader says of the value. */
  readonly spoken: string;
}

/** A day on which something changed. */
export interface SliderTick {
  readonly x: string;
  /** Where the time begins in which it is known to have happened; `x` itself for an exact day. */
  readonly from: string;
  /** On or before the value. */
  readonly isPast: boolean;
}

export interface SliderYear {
  readonly x: string;
  readonly label: string;
}
