import { css } from 'lit';

/** The strip and the buttons of `timeNavigationTemplate`; they load with it. */
export const timeNavigationStyles = css`
  .time-navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 6px;
    direction: ltr;
  }

  .zoom-buttons {
    display: flex;
    gap: 6px;
  }

  .time-navigation .button {
    padding-inline: 9px;
  }

  .time-navigation .button path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }

  .button:disabled {
    border-color: var(--_rule);
    color: var(--_ink-3);
    cursor: default;
  }

  /* What changes in each frame of a zoom is laid out without the page around it where it is no item of a flexible box. */
  .strip {
    flex: 1 1 12em;
    min-width: 0;
    height: 34px;
  }

  .strip > .spoken {
    position: static;
    contain: strict;
  }

  .overview {
    display: block;
    width: 100%;
    height: 34px;
    border-radius: 2px;
    cursor: grab;
    touch-action: pan-y;
  }

  /* As time runs; there are no words in it. */
  [dir='rtl'] .overview {
    transform: scaleX(-1);
  }

  .overview:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .overview > * {
    vector-effect: non-scaling-stroke;
  }

  .overview-columns {
    fill: var(--_member);
    opacity: 0.75;
  }

  .overview-base {
    stroke: var(--_axis);
  }

  .overview-now {
    stroke: var(--_ink-2);
    stroke-dasharray: 3 2;
  }

  .overview-rest {
    fill: var(--_surface);
    opacity: 0.7;
  }

  .overview-shown {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }

  /* A finger across moves through time, along it scrolls the page as anywhere. */
  .drawing {
    touch-action: pan-y;
  }

  .dragging {
    cursor: grabbing;
    user-select: none;
  }

  @media (forced-colors: active) {
    .overview-columns {
      fill: CanvasText;
    }

    .overview-rest {
      fill: Canvas;
    }

    .overview-shown {
      stroke: Highlight;
    }
  }

  @media print {
    .time-navigation {
      display: none;
    }
  }
`;
