import { css } from 'lit';

/**
 * The timeline. How exact a date is shows in the texture of its mark; how sure an entry is to happen, in its outline.
 * `--_tone` is the network's colour, `--_tint` its paler one.
 */
export const timelineStyles = css`
  .entry,
  .hatch-first {
    --_tone: var(--_member);
    --_tint: var(--_observer);
    --_strong: var(--_member-strong);
  }

  .entry:is(.other, .postponed, .cancelled),
  .hatch-other {
    --_tone: var(--_ink-2);
    --_tint: color-mix(in srgb, var(--_ink-2) 18%, var(--_surface));
    --_strong: var(--_ink);
  }

  .tick {
    stroke: var(--_rule);
  }

  .tick.minor,
  .lane {
    stroke: var(--_axis);
  }

  .lane {
    stroke-width: 1.6;
  }

  .ahead {
    stroke-dasharray: 4 4;
  }

  .skip {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }

  .as-of {
    stroke: var(--_ink-3);
  }

  .caption,
  .entry-status,
  .entry-note {
    fill: var(--_ink-3);
  }

  .caption.gap,
  .entry-note {
    font-style: italic;
  }

  .words {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .entry-date {
    fill: var(--_tone);
    font-variant-numeric: tabular-nums;
  }

  .entry-title {
    fill: var(--_ink);
  }

  .entry-detail {
    fill: var(--_ink-2);
  }

  .casing {
    fill: var(--_surface);
    stroke: var(--_surface);
    stroke-width: 5;
  }

  .stem,
  .strike {
    stroke: var(--_tone);
    stroke-width: 1.6;
  }

  .time-mark {
    stroke: var(--_tone);
    stroke-width: 1.8;
  }

  .solid {
    fill: var(--_tone);
    stroke-width: 0;
  }

  .tint {
    fill: var(--_tint);
  }

  .hatch-ground {
    fill: var(--_surface);
  }

  .hatch-line {
    fill: var(--_tone);
    opacity: 0.65;
  }

  .planned .solid,
  :is(.later, .postponed, .cancelled) .time-mark {
    fill: var(--_surface);
    stroke-width: 1.8;
  }

  .planned :is(.time-mark, .stem) {
    stroke-dasharray: 4 2.6;
  }

  .postponed :is(.time-mark, .stem) {
    stroke-dasharray: 1.2 2.6;
  }

  .option[aria-selected='true'] {
    --_tone: var(--_strong);
  }

  @media (hover: hover) {
    .option:hover {
      --_tone: var(--_strong);
    }
  }

  @media (forced-colors: active) {
    .entry,
    .hatch-first,
    .hatch-other {
      --_surface: Canvas;
      --_tone: CanvasText;
      --_tint: Canvas;
      --_strong: Highlight;
    }

    .words {
      fill: CanvasText;
      stroke: Canvas;
    }

    .lane,
    .tick,
    line.as-of {
      stroke: CanvasText;
    }
  }
`;
