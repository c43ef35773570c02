import { css } from 'lit';

/** The chair's line, and what both forms of the rotation have; either brings the rest along. */
export const rotationStyles = css`
  .chair-now {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    margin: 12px 0 0;
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--_accent);
    overflow-wrap: anywhere;
  }

  .chair-label {
    color: var(--_accent);
    font-size: max(12px, 0.8125em);
    font-weight: 650;
  }

  .chair-name {
    font-size: max(17px, 1.3125em);
    font-weight: 700;
    line-height: 1.2;
  }

  .chair-since {
    color: var(--_ink-2);
    font-size: max(12px, 0.84375em);
  }

  .one-of-several {
    margin-block-start: 4px;
  }

  :not(.one-of-several) + .one-of-several {
    margin-block-start: 12px;
  }

  .one-of-several > .chair-name {
    font-size: max(13px, 0.9375em);
  }

  .group,
  .note {
    fill: var(--_ink-3);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .note {
    font-style: italic;
  }

  .next-hatch .hatch-ground {
    fill: var(--_surface);
  }

  .next-hatch .hatch-line {
    fill: var(--_axis);
    opacity: 0.7;
  }
`;
