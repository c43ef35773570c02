import { css } from 'lit';

/** Rows to scale; they load with their template. */
export const rowsStyles = css`
  .tick {
    stroke: var(--_rule);
  }

  .axis-label {
    fill: var(--_ink-3);
  }

  .row-name {
    fill: var(--_ink);
  }

  .row.current .row-name {
    fill: var(--_accent);
  }

  .bar {
    fill: var(--_member);
    color: var(--_member);
  }

  .bar.current {
    fill: var(--_accent);
    color: var(--_accent);
  }

  .bar:is(.later, .planned) {
    fill: var(--_observer);
    stroke: var(--_ink-3);
    stroke-dasharray: 4 3;
  }

  .bar-label {
    fill: var(--_member-ink);
    pointer-events: none;
  }

  .bar-label.current {
    fill: var(--_accent-ink);
  }

  .bar-label:is(.later, .planned),
  .next-label {
    fill: var(--_ink);
  }

  .next-box {
    stroke: var(--_ink-3);
    stroke-width: 1.6;
    stroke-dasharray: 4 3;
  }

  .ground {
    fill: var(--_surface);
  }

  .vacancy {
    fill: var(--_rule);
    opacity: 0.5;
  }

  .bars {
    cursor: pointer;
  }

  .handover,
  .handover-ring {
    stroke: var(--_ink);
    stroke-width: 1.6;
  }

  .handover.fine {
    stroke: var(--_ink-2);
    stroke-width: 1;
  }

  .handover-ring {
    fill: var(--_surface);
    stroke-width: 2;
  }

  .handover-label {
    fill: var(--_ink-2);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  @media (hover: hover) {
    .option:hover .bar:not(.current, .later, .planned) {
      fill: var(--_member-strong);
      color: var(--_member-strong);
    }
  }

  @media (forced-colors: active) {
    .bar,
    .bar rect {
      fill: CanvasText;
      color: CanvasText;
    }

    .bar-label {
      fill: Canvas;
    }
  }
`;
