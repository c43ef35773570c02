import { css } from 'lit';

/** The buttons of `mapZoomTemplate`; they load with it. */
export const mapZoomStyles = css`
  .map-zoom {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
  }

  .map-inset {
    margin-block-start: 6px;
    margin-inline: calc(-1 * var(--_pad));
  }

  .map-inset .map {
    outline: 1px solid var(--_ink);
    outline-offset: -1px;
  }

  /* The ring of the map's focus. */
  .plot:has(:focus-visible) ~ .map-inset .focus-ring {
    display: inline;
  }

  .map-zoom .button {
    min-inline-size: 32px;
    min-block-size: 28px;
    padding: 2px 8px;
  }

  .map-zoom path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }

  .map-zoom .button:disabled {
    border-color: var(--_rule);
    color: var(--_ink-3);
    cursor: default;
  }

  .whole-map-words,
  .zoomed-words {
    display: flow-root;
  }

  .zoomed-words {
    position: relative;
    min-block-size: 5.5em;
  }

  .part-words {
    position: absolute;
    inset: 0 0 -12px;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .part-words:focus-visible {
    outline: 3px solid var(--_focus);
  }

  /* The last line fades where more follow, so that none seems to be cut. */
  .part-words::after {
    content: '';
    display: block;
    position: sticky;
    inset-block-end: 0;
    block-size: 16px;
    margin-block-start: -4px;
    background: linear-gradient(transparent, var(--_surface) 80%);
    pointer-events: none;
  }

  .part-words .map-list {
    columns: 10em;
    column-gap: 12px;
  }

  .part-words .beside p {
    column-span: all;
  }

  .part-words .pill {
    white-space: nowrap;
  }

  .whole-words {
    visibility: hidden;
  }

  /* One finger scrolls the page, two zoom the map. */
  .plot:has(~ .map-zoom) .map {
    touch-action: pan-x pan-y;
  }

  @media print {
    .map-zoom,
    .whole-words {
      display: none;
    }

    .part-words {
      position: static;
    }

    .part-words::after {
      content: none;
    }
  }
`;
