import { css } from 'lit';

/** The detail strip and the table view; they load with their templates. */
export const recordStyles = css`
  .detail {
    position: relative;
    box-sizing: border-box;
    margin-block-start: 0;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_member);
    background: color-mix(in srgb, var(--_land) 55%, var(--_surface));
    font-size: max(12px, 0.84375em);
    overflow-wrap: anywhere;
  }

  /* Under a list that a reader has made long it would open out of sight: it stays at the foot of what is seen of the page. */
  @media screen {
    .widget:has(.expander[aria-expanded='true']) > .detail {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      max-block-size: min(24em, 50vh);
      overflow-y: auto;
      box-shadow: 0 -1px 0 var(--_rule);
    }
  }

  .detail p {
    margin: 0 0 6px;
    max-width: 66ch;
  }

  .detail-title strong {
    font-size: 1.15em;
    font-weight: 700;
  }

  .detail .detail-note {
    margin-block: 8px 0;
  }

  .detail-title span,
  .detail-note,
  dd.note,
  span.note,
  .detail dt,
  .source-list {
    color: var(--_ink-2);
  }

  .detail dl {
    display: grid;
    gap: 4px 16px;
    margin: 0;
  }

  .field {
    display: grid;
    gap: 0 10px;
  }

  .detail dt {
    font-weight: 600;
  }

  .detail dd {
    margin: 0;
    grid-column: -2;
  }

  /* Each begins apart from the last line of the one before; what is noted of it does not. */
  .detail dd:not(.note) ~ dd:not(.note) {
    margin-block-start: 4px;
  }

  .detail dd.continued {
    padding-inline-start: 1em;
  }

  .lead {
    font-weight: 600;
  }

  dd.note,
  span.note {
    max-width: 66ch;
    font-size: 0.94em;
    font-weight: 400;
  }

  .close {
    float: inline-end;
    margin: -4px -6px 4px 10px;
    padding: 0;
    line-height: 0;
  }

  .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }

  .citations {
    color: var(--_ink-3);
    font-weight: 400;
    vertical-align: 0.35em;
    line-height: 1;
  }

  /* From right to left, numbers that touch would be read as one. */
  .citations,
  .citation {
    unicode-bidi: isolate;
  }

  /* A finger hits more than a digit; lines stay where they are. */
  .citations .citation {
    margin-inline: -1px;
    padding: 7px 3px;
    font-size: max(11px, 0.72em);
  }

  .citations.alone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    line-height: inherit;
    vertical-align: baseline;
  }

  .citations.alone .citation {
    font-size: 1em;
  }

  .sort {
    margin: 0;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .sort:hover,
  [aria-sort] > .sort {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .sort:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }

  [aria-sort] > .sort::after {
    content: ' ↑' / '';
  }

  [aria-sort='descending'] > .sort::after {
    content: ' ↓' / '';
  }

  .mark {
    color: var(--_ink-3);
    font-size: 0.92em;
  }

  .source-list {
    margin: 10px 0 0;
    padding-block-start: 8px;
    padding-inline: 3.8ch 0;
    border-block-start: 1px solid var(--_rule);
    font-size: max(11px, 0.86em);
  }

  /* Room for three digits instead of two, with a full stop and the gap behind it. */
  .source-list.long {
    padding-inline-start: 4.8ch;
  }

  .source-fold {
    margin-block-start: 10px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 6px;
    color: var(--_ink-2);
    font-size: max(11px, 0.86em);
  }

  .source-fold .source-list {
    margin: 0;
    padding-block-start: 4px;
    border: 0;
    font-size: 1em;
  }

  @container network-widget (min-width: 480px) {
    .field {
      grid-template-columns: 9.5em 1fr;
    }
  }

  /* Shadows at the sides to which there is more, under covers that scroll with the table. */
  .table {
    overflow-x: auto;
    background:
      linear-gradient(90deg, var(--_surface) 40%, transparent) left / 30px 100% no-repeat local,
      linear-gradient(270deg, var(--_surface) 40%, transparent) right / 30px 100% no-repeat local,
      linear-gradient(90deg, var(--_rule), transparent) left / 16px 100% no-repeat,
      linear-gradient(270deg, var(--_rule), transparent) right / 16px 100% no-repeat;
    font-size: max(12px, 0.8125em);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  /* Beside a table that scrolls, it stays where the reader is. */
  .table-pages {
    position: sticky;
    inset-inline-start: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 10px;
  }

  .table-pages > span {
    order: -1;
    flex-basis: 100%;
    font-variant-numeric: tabular-nums;
  }

  @container network-widget (min-width: 480px) {
    .table-pages > span {
      order: 0;
      flex-basis: auto;
      min-width: 10em;
      text-align: center;
    }
  }

  @media print {
    .table-pages {
      display: none;
    }
  }

  /* What sums a table up. */
  table:not(:first-child) {
    margin-block-start: 1.75em;
  }

  table:not(:first-child) > caption {
    padding-block-end: 4px;
    font-weight: 700;
    text-align: start;
  }

  /* The heading above says the same to who sees it. */
  table:first-child > caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(th, td) {
    padding: 7px 14px 7px 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 650;
  }

  thead th {
    color: var(--_ink-2);
    font-size: 0.94em;
    white-space: nowrap;
  }

  .cell-line {
    display: block;
    min-width: 6em;
  }

  /* In a text column seven of them stand close. */
  @container network-widget (480px <= width < 720px) {
    .table {
      font-size: 12px;
    }

    :is(th, td) {
      padding-inline-end: 8px;
    }

    thead th {
      white-space: normal;
    }

    .cell-line {
      min-width: 4em;
    }
  }

  /* On a phone a row is a block, and its columns, which would not fit, are lines of it. */
  @container network-widget (width < 480px) {
    table:first-child,
    table:first-child :is(thead, tbody, tr, th) {
      display: block;
    }

    table:first-child thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
      padding-block-end: 4px;
    }

    table:first-child tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_rule);
    }

    table:first-child :is(th, td) {
      padding: 0;
      border: 0;
    }

    table:first-child td {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 10px;
      margin-block-start: 3px;
    }

    /* Not left out: who hears the table counts its cells. */
    table:first-child td:not(:has(.cell-line)) {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    table:first-child td::before {
      content: attr(data-column) / '';
      color: var(--_ink-2);
      font-weight: 600;
    }
  }
`;
