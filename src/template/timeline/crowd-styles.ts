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

  /* Drawn alike by every browser, with more room for its words than some leave; what a system draws can widen the page in WebKit. */
  select.field-control {
    appearance: none;
    padding-inline-end: 18px;
    background-image:
      linear-gradient(45deg, #0000 50%, currentcolor 50%), linear-gradient(-45deg, #0000 50%, currentcolor 50%);
    background-position:
      right 9px top 50%,
      right 5px top 50%;
    background-repeat: no-repeat;
    background-size: 4px 4px;
  }

  [dir='rtl'] select.field-control {
    background-position:
      left 5px top 50%,
      left 9px top 50%;
  }

  @media (forced-colors: active) {
    select.field-control {
      appearance: auto;
      padding-inline-end: 8px;
    }
  }

  /* As wide as what is chosen in it: two that do not stand side by side stand one below the other. */
  @supports (field-sizing: content) {
    select.field-control {
      flex-basis: auto;
      field-sizing: content;
    }
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

  /* Nothing takes no gap. */
  .matches:empty {
    position: absolute;
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
