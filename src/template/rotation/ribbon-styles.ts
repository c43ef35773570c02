import { css } from 'lit';

/** The ribbon; they load with its template. */
export const ribbonStyles = css`
  .segment-heading {
    fill: var(--_ink-3);
  }

  .segment-heading.current {
    fill: var(--_accent);
  }

  .segment {
    fill: var(--_member);
    color: var(--_member);
  }

  .segment.current {
    fill: var(--_accent);
    color: var(--_accent);
  }

  .segment-label {
    fill: var(--_member-ink);
    pointer-events: none;
  }

  .segment-label.current {
    fill: var(--_accent-ink);
  }

  .segment-label.next,
  .joint-date {
    fill: var(--_ink);
  }

  .segment-label.next {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .segment.next path {
    stroke: var(--_ink-3);
    stroke-width: 1.6;
    stroke-dasharray: 4 3;
  }

  .joint-event {
    fill: var(--_ink-2);
  }

  .joint {
    stroke: var(--_axis);
    stroke-width: 1.4;
  }

  @media (hover: hover) {
    .option:hover .segment.past {
      fill: var(--_member-strong);
      color: var(--_member-strong);
    }
  }

  @media (forced-colors: active) {
    .segment {
      fill: CanvasText;
      color: CanvasText;
    }

    .segment-label:not(.next) {
      fill: Canvas;
    }
  }
`;
