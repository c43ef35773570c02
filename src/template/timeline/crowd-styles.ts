import { css } from 'lit';

/** What a timeline of many entries adds; it loads with that. */
export const crowdStyles = css`
  .column {
    fill: var(--_tone);
    stroke: none;
  }

  .column:is(.planned, .later, .postponed, .cancelled) {
    fill: var(--_tint);
    stroke: var(--_tone);
    stroke-width: 1.4;
  }

  .column.planned {
    stroke-dasharray: 4 2.6;
  }

  .column.postponed {
    stroke-dasharray: 1.2 2.6;
  }

  .spread > .column {
    fill: var(--_tint);
    stroke: var(--_tone);
    stroke-width: 1.4;
  }

  .count {
    fill: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
`;
