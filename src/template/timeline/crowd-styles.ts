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

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 10px;
    font-size: max(12px, 0.8125em);
  }

  .field-control {
    box-sizing: border-box;
    flex: 1 1 8em;
    min-width: 0;
    max-width: 16em;
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }

  input.field-control {
    flex-basis: 100%;
    max-width: none;
  }

  @container network-widget (min-width: 480px) {
    input.field-control {
      flex-basis: 8em;
      max-width: 16em;
    }
  }

  .empty > .button {
    justify-self: center;
  }

  .field-control:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .filters .button {
    font-size: inherit;
  }

  /* Three in a row on a phone. */
  .expanding:has(> [part='earlier']) > .button {
    padding-inline: 7px;
  }

  .matches:not(:empty) {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .filters {
      display: none;
    }
  }

  .count {
    fill: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
`;
