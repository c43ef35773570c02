import { css } from 'lit';

/** The chair's line and the two forms of the rotation. */
export const rotationStyles = css`
  .chair-now {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    margin: 12px 0 0;
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--_accent);
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

  .tick {
    stroke: var(--_rule);
  }

  .axis-label,
  .group,
  .segment-heading {
    fill: var(--_ink-3);
  }

  .row-name {
    fill: var(--_ink);
  }

  .row.current .row-name,
  .segment-heading.current {
    fill: var(--_accent);
  }

  .row.empty .row-name,
  .note {
    fill: var(--_ink-3);
  }

  .note {
    font-style: italic;
  }

  .note,
  .group {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .idle-line {
    stroke: var(--_axis);
    stroke-width: 1.4;
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }

  .bar,
  .segment {
    fill: var(--_member);
    color: var(--_member);
  }

  .bar.current,
  .segment.current {
    fill: var(--_accent);
    color: var(--_accent);
  }

  .bar:is(.later, .planned) {
    fill: var(--_observer);
    stroke: var(--_ink-3);
    stroke-dasharray: 4 3;
  }

  .bar-label,
  .segment-label {
    fill: var(--_member-ink);
    pointer-events: none;
  }

  .bar-label.current,
  .segment-label.current {
    fill: var(--_accent-ink);
  }

  .bar-label:is(.later, .planned),
  .segment-label.next,
  .next-label,
  .joint-date {
    fill: var(--_ink);
  }

  .segment-label.next {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .next-box,
  .segment.next path {
    stroke: var(--_ink-3);
    stroke-width: 1.6;
    stroke-dasharray: 4 3;
  }

  .next-hatch .hatch-ground,
  .ground {
    fill: var(--_surface);
  }

  .next-hatch .hatch-line {
    fill: var(--_axis);
    opacity: 0.7;
  }

  .vacancy {
    fill: var(--_rule);
    opacity: 0.5;
  }

  .bars {
    cursor: pointer;
  }

  .handover,
  .ring {
    stroke: var(--_ink);
    stroke-width: 1.6;
  }

  .handover.fine {
    stroke: var(--_ink-2);
    stroke-width: 1;
  }

  .ring {
    fill: var(--_surface);
    stroke-width: 2;
  }

  .handover-label,
  .joint-event {
    fill: var(--_ink-2);
  }

  .handover-label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .joint {
    stroke: var(--_axis);
    stroke-width: 1.4;
  }

  @media (hover: hover) {
    .option:hover .bar:not(.current, .later, .planned),
    .option:hover .segment.past {
      fill: var(--_member-strong);
      color: var(--_member-strong);
    }
  }

  @media (forced-colors: active) {
    .bar,
    .segment,
    .bar rect {
      fill: CanvasText;
      color: CanvasText;
    }

    .bar-label,
    .segment-label:not(.next) {
      fill: Canvas;
    }
  }
`;
