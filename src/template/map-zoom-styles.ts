import { css } from 'lit';

/** The buttons of `mapZoomTemplate`; they load with it. */
export const mapZoomStyles = css`
  .map-zoom {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
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

  .zoomed-words {
    display: flow-root;
    position: relative;
    min-block-size: 5.5em;
  }

  .part-words {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .part-words:focus-visible {
    outline: 3px solid var(--_focus);
  }

  .whole-words {
    visibility: hidden;
  }

  /* One finger scrolls the page, two zoom the map. */
  .plot:has(+ .map-zoom) .map {
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
  }
`;
