import { css } from 'lit';

/** The drawing of the map, its key and its list. */
export const mapStyles = css`
  .map {
    border-radius: var(--_radius);
    background: var(--_sea);
    overflow: hidden;
    fill: none;
    stroke-linejoin: round;
  }

  .map text {
    fill: var(--_ink);
  }

  .land {
    fill: var(--_land);
  }

  .border {
    stroke: var(--_land-line);
  }

  .inner-border {
    stroke: var(--_surface);
    stroke-width: 1.2px;
  }

  /* Makes the dashes show on the fill of a member as well. */
  .disputed-casing {
    stroke: var(--_surface);
    stroke-width: 1.6px;
  }

  .disputed {
    stroke: var(--_disputed);
    stroke-dasharray: 2.5 2.5;
  }

  .lines,
  .context,
  .outlines,
  .leaders,
  .mark-number,
  .swatch {
    pointer-events: none;
  }

  .party {
    outline: none;
    cursor: pointer;
    fill: var(--_observer);
    stroke: var(--_observer-line);
    stroke-width: 1.1px;
    transition: 120ms;
    transition-property: fill, stroke, stroke-width;
  }

  .party.none {
    fill: var(--_land);
  }

  .dashed {
    stroke-dasharray: 4 2.5;
  }

  .dotted {
    stroke-dasharray: 0.1 3.2;
    stroke-linecap: round;
    stroke-width: 2px;
  }

  .bold {
    stroke-width: 2.4px;
  }

  .hatch-ground,
  .party .hit,
  .swatch .mark {
    stroke-dasharray: none;
  }

  .party.solid {
    fill: var(--_member);
    stroke: none;
  }

  .party.solid[aria-selected='true'] {
    fill: var(--_member-strong);
  }

  .plain .disc {
    stroke-width: 1.4px;
  }

  .solid .disc {
    stroke: var(--_surface);
  }

  .party .hit,
  .marker .hit {
    fill: transparent;
    stroke: none;
  }

  .hatch-ground {
    fill: var(--_observer);
  }

  .hatch-line {
    fill: var(--_observer-line);
    opacity: 0.65;
  }

  .pattern-mark {
    stroke: var(--_observer-line);
    stroke-width: 1.2px;
    opacity: 0.75;
  }

  .pattern-mark.dots {
    stroke-width: 2px;
  }

  .selected-line,
  .related-line {
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  .related-line {
    stroke-dasharray: 4 3;
  }

  /* WebKit does not look again at what :has(:focus-visible) says. A mark that is clicked, which comes after, keeps its ring. */
  .map:not(:focus-within) .focus-ring,
  :focus:not(:focus-visible) ~ .outlines .focus-ring {
    display: none;
  }

  .focus-gap {
    stroke: var(--_surface);
    stroke-width: 6px;
  }

  .focus-line {
    stroke: var(--_focus);
    stroke-width: 2.5px;
  }

  .label {
    cursor: pointer;
  }

  .map .party-detail {
    fill: var(--_ink-2);
  }

  .on-land text,
  .on-tint text {
    paint-order: stroke;
    stroke: var(--_land);
    stroke-width: 3px;
  }

  .map .on-tint text {
    fill: var(--_observer-ink);
    stroke: var(--_observer);
  }

  .map .on-solid text {
    fill: var(--_member-ink);
  }

  .chair {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2px;
    paint-order: stroke;
  }

  .map .label .party-chair {
    fill: var(--_accent-ink);
    stroke: none;
  }

  .leader-casing {
    stroke: var(--_surface);
    stroke-width: 3px;
  }

  .leader {
    stroke: var(--_ink);
  }

  .leader-dot {
    fill: var(--_ink);
    stroke: var(--_surface);
  }

  .marker {
    outline: none;
    cursor: pointer;
  }

  .mark {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.6px;
  }

  .map .neighbour-name {
    fill: var(--_ink-3);
  }

  .map .sea-name {
    fill: var(--_water-text);
    font-style: italic;
  }

  .key .role {
    color: var(--_ink);
    font-weight: 600;
  }

  .map-list {
    margin: 8px 0 0;
    padding: 0;
    color: var(--_ink-2);
    font-size: max(11px, 0.8125em);
    list-style: none;
  }

  .map-list :is(li, .row) {
    display: flex;
    gap: 8px;
    /* A margin would be lost at the head of each column but the first. */
    padding-block-start: 3px;
    break-inside: avoid;
  }

  /* Long lists are mostly names. */
  .map-list:has(> :nth-child(6)) {
    columns: 10em;
    column-gap: 12px;
  }

  .map-list :is(li, .row) > span:last-child {
    min-width: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .map-list b {
    color: var(--_ink);
    font-weight: 650;
  }

  .map-list [data-id] {
    cursor: pointer;
  }

  .beside p {
    margin: 0;
  }

  .beside .row {
    align-items: center;
    box-sizing: border-box;
    min-block-size: 28px;
    padding-block: 2px;
    border-radius: 2px;
  }

  .beside .swatch {
    flex: none;
  }

  .beside .row:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .beside .row[aria-selected='true'] {
    box-shadow: 0 0 0 2px var(--_ink);
  }

  .pill {
    padding: 0 5px;
    border-radius: 3px;
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 650;
  }

  .badge {
    box-sizing: border-box;
    flex: none;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    border: 1.6px solid var(--_ink);
    border-radius: 1em;
    background: var(--_surface);
    color: var(--_ink);
    font-size: max(11px, 0.9em);
    font-weight: 700;
    line-height: calc(1.6em - 3.2px);
    text-align: center;
  }

  /* As it stands in the drawing. */
  .badge.number {
    border-color: transparent;
    background: none;
  }

  .badge.secretariat {
    border-radius: 2px;
  }

  .badge:empty {
    visibility: hidden;
  }

  /* A narrow map bleeds to the edges of the widget; whatever else stands in its place does not. */
  @container network-widget (max-width: 479.98px) {
    .plot {
      margin-inline: calc(-1 * var(--_pad));
    }

    .plot > :not(.map) {
      margin-inline: var(--_pad);
    }

    .map {
      border-radius: 0;
    }
  }

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

    .party.solid:hover {
      fill: var(--_member-strong);
    }

    .party:not(.solid):hover {
      stroke-width: 2.5px;
    }
  }

  @media (forced-colors: active) {
    .map,
    .swatch,
    .badge {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_water-text: CanvasText;
      --_sea: Canvas;
      --_land: Canvas;
      --_land-line: GrayText;
      --_member: CanvasText;
      --_member-strong: CanvasText;
      --_member-ink: Canvas;
      --_observer: Canvas;
      --_observer-line: CanvasText;
      --_observer-ink: CanvasText;
      --_accent: Highlight;
      --_accent-ink: HighlightText;
      --_focus: Highlight;
      --_disputed: CanvasText;
      forced-color-adjust: none;
    }

    .land {
      stroke: GrayText;
    }

    .selected-line {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }

  @media print {
    .map {
      print-color-adjust: exact;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .party {
      transition: none;
    }
  }
`;
