import { css } from 'lit';

/** The slider of dates; loads with its template. */
export const dateSliderStyles = css`
  .slider {
    box-sizing: border-box;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .bar,
  .steps {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .bar {
    flex-wrap: wrap;
    justify-content: space-between;
  }

  .bar .button {
    flex: none;
    padding: 4px;
  }

  .button[aria-disabled='true'] {
    color: var(--_axis);
    cursor: default;
  }

  .icon {
    display: block;
    width: 16px;
    height: 16px;
    margin: auto;
    fill: currentColor;
  }

  .mirrored:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .date {
    flex: 1 0 100%;
    order: 1;
    min-height: 4.3em;
    margin: 0;
    font-size: max(12px, 0.84375em);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  .date strong {
    display: block;
    font-size: 1.1em;
  }

  .change {
    color: var(--_ink-2);
  }

  .way {
    position: relative;
    height: 52px;
    margin-block-start: 4px;
  }

  .ticks {
    position: absolute;
    inset-block: 0;
    inset-inline: 12px;
    width: calc(100% - 24px);
    height: 100%;
    overflow: visible;
  }

  .tick {
    stroke: var(--_axis);
    stroke-width: 1.5;
  }

  .tick.past {
    stroke: var(--_member);
    stroke-width: 2;
  }

  .year-tick {
    stroke: var(--_axis);
  }

  .year {
    fill: var(--_ink-3);
    font-size: max(11px, 0.75em);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }

  .range {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 0;
    box-sizing: border-box;
    width: 100%;
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }

  .range::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: var(--_axis);
  }

  .range::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--_axis);
  }

  .range::-webkit-slider-thumb {
    width: 24px;
    height: 24px;
    margin-block-start: -10px;
    appearance: none;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_member);
    box-shadow: 0 0 0 1.5px var(--_member);
  }

  .range::-moz-range-thumb {
    box-sizing: border-box;
    width: 24px;
    height: 24px;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_member);
    box-shadow: 0 0 0 1.5px var(--_member);
  }

  /* Around the handle: the whole way would have ticks and years run through it. */
  .range:focus-visible {
    outline: none;
  }

  .range:focus-visible::-webkit-slider-thumb {
    box-shadow:
      0 0 0 1.5px var(--_surface),
      0 0 0 4.5px var(--_focus);
  }

  .range:focus-visible::-moz-range-thumb {
    box-shadow:
      0 0 0 1.5px var(--_surface),
      0 0 0 4.5px var(--_focus);
  }

  @container network-widget (min-width: 480px) {
    .date {
      flex-basis: 0;
      order: 0;
    }
  }

  @media (forced-colors: active) {
    .range {
      appearance: auto;
    }

    .range:focus-visible {
      outline: 3px solid Highlight;
    }

    .tick {
      stroke: CanvasText;
    }
  }
`;
