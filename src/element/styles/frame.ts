import { css } from 'lit';

/**
 * The frame: its height for each width, spacing and type. Sizes are em of the host's inherited size and never under 11 px.
 * `--_min-height` is set by each widget; network-widgets.css reserves the same before the script has run.
 */
export const frameStyles = css`
  :host {
    display: block;
    container: network-widget / inline-size;
    contain-intrinsic-inline-size: 300px;
  }

  :host([hidden]) {
    display: none;
  }

  /* Words have the page's font; what else a page does to its own would cut them. */
  .widget,
  .slider {
    line-height: 1.4;
    letter-spacing: 0;
    word-spacing: 0;
    white-space: normal;
    text-indent: 0;
    text-align: start;
    text-transform: none;
  }

  .widget {
    --_pad: 12px;
    box-sizing: border-box;
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    min-height: var(--network-min-height, var(--_min-height));
    padding: 14px var(--_pad);
    background: var(--_surface);
    color: var(--_ink);
  }

  .header {
    max-width: 66ch;
  }

  .heading {
    margin: 0;
    font-size: max(15px, 1.0625em);
    font-weight: 700;
    line-height: 1.22;
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  .description {
    margin: 4px 0 0;
    color: var(--_ink-2);
    font-size: max(12px, 0.8125em);
    line-height: 1.42;
  }

  ::slotted(:is([slot='heading'], [slot='description'])) {
    margin-block: 0;
  }

  .plot {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
    margin-block-start: 12px;
  }

  .plot.waiting.untitled {
    margin-block-start: 0;
  }

  .drawing {
    display: block;
    overflow: visible;
    /* Anchors are physical: the layout has placed each line already. */
    direction: ltr;
  }

  /* A text of several lines would be one paragraph to WebKit, which sets its lines in the order of that from right to left. */
  .drawing :is(tspan, text:not(:has(*))) {
    unicode-bidi: plaintext;
  }

  .widget :is(b, span, strong)[lang],
  .citation {
    unicode-bidi: plaintext;
  }

  .footer {
    margin-block-start: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_ink-3);
    font-size: max(11px, 0.6875em);
    line-height: 1.45;
  }

  .footer p {
    margin: 0;
  }

  .credits > * {
    margin-inline-end: 0.35em;
  }

  .opened {
    columns: 15em;
    column-gap: 1.5em;
  }

  .opened .source {
    display: block;
    break-inside: avoid;
    padding-inline-start: 2em;
    text-indent: -2em;
  }

  .opened .source:last-child {
    padding-block-end: 6px;
  }

  summary {
    min-height: 24px;
    width: fit-content;
    cursor: pointer;
  }

  .omitted {
    color: var(--_ink);
    font-weight: 600;
  }

  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--_ink);
  }

  .citation {
    font-size: max(11px, 0.85em);
    font-variant-numeric: tabular-nums;
  }

  .button {
    box-sizing: border-box;
    min-width: 32px;
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: max(12px, 0.8125em);
    font-weight: 600;
    cursor: pointer;
  }

  .button:hover {
    border-color: var(--_ink);
  }

  .switch {
    min-height: 28px;
    margin-block-start: 8px;
    margin-inline-end: 6px;
    padding: 2px 10px;
    font-size: max(11.5px, 1.05em);
  }

  .expanding {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .expanding > .button {
    margin-block-start: 8px;
  }

  :is(.button, .table, a, summary):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container network-widget (min-width: 480px) {
    .widget {
      --_pad: 16px;
    }

    .heading {
      font-size: max(16px, 1.25em);
    }

    .description {
      font-size: max(12px, 0.90625em);
    }
  }

  @container network-widget (min-width: 760px) {
    .widget {
      --_pad: 24px;
    }

    .heading {
      font-size: max(18px, 1.4375em);
    }
  }

  @media print {
    :host([theme]) {
      color-scheme: light;
    }

    /* A widget with many sources is longer than a sheet. */
    .header {
      break-after: avoid;
    }

    /* A browser tells how wide its paper is when it is too late to draw for that. */
    .drawing {
      max-inline-size: 100%;
      block-size: auto;
    }

    /* Paper cannot be opened. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .button {
      display: none;
    }
  }
`;
