import { css } from 'lit';

/** The arcs of ties, their ends and their entry in the key; they load with their template. */
export const arcStyles = css`
  .tie {
    outline: none;
    cursor: pointer;
    fill: none;
    stroke-linecap: round;
  }

  .tie-line {
    stroke: var(--_ink);
    stroke-width: 1.6px;
  }

  .tie-casing {
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-opacity: 0.8;
  }

  .tie-hit {
    stroke: transparent;
    stroke-width: 10px;
  }

  .tie[aria-selected='true'] .tie-line {
    stroke-width: 2.6px;
  }

  .end .mark {
    fill: var(--_ink);
    stroke: var(--_surface);
  }

  .tie-swatch {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.8px;
  }

  .key .tie {
    display: inline-block;
  }

  .key .tie::first-letter {
    text-transform: uppercase;
  }

  @media (hover: hover) {
    .tie:hover .tie-line {
      stroke-width: 2.6px;
    }
  }
`;
