import { css } from 'lit';

/** Items of a drawing: the area that is hit, and the rings of focus and selection. */
export const optionStyles = css`
  .option {
    outline: none;
    cursor: pointer;
  }

  .hit {
    fill: transparent;
    stroke: none;
  }

  .read {
    pointer-events: none;
  }

  .ring-gap {
    fill: none;
    pointer-events: none;
  }

  .option:is([aria-selected='true'], .related) > .ring {
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .option.related > .ring {
    stroke-dasharray: 4 3;
  }

  .option:focus-visible > .ring-gap {
    stroke: var(--_surface);
    stroke-width: 9;
  }

  .option:focus-visible > .ring {
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
    color: var(--_ink-2);
    font-size: max(11px, 0.75em);
    line-height: 1.35;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  @container network-widget (min-width: 480px) {
    .key {
      font-size: max(11px, 0.8125em);
    }
  }

  @media (forced-colors: active) {
    .option:focus-visible > .ring,
    .option[aria-selected='true'] > .ring {
      stroke: Highlight;
    }
  }
`;
