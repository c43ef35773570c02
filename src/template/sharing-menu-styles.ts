import { css } from 'lit';

/** The menu under a widget. */
export const sharingMenuStyles = css`
  /* A margin would not count to its height, which is no part of what the drawing has to leave room for. */
  .sharing {
    box-sizing: border-box;
    padding-block-start: 8px;
  }

  .sharing-box {
    padding: 10px 12px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_land) 55%, var(--_surface));
    color: var(--_ink);
  }

  .sharing-row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .sharing-row + .sharing-row {
    margin-block-start: 10px;
  }

  .sharing-button {
    font-size: max(12px, 1.09em);
    text-align: start;
  }

  .sharing-said:not(:empty) {
    margin-block-start: 8px;
    font-size: max(12px, 1.09em);
    font-weight: 600;
  }

  .sharing-text {
    box-sizing: border-box;
    width: 100%;
    margin-block-start: 6px;
    padding: 6px 8px;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: 12px / 1.4 ui-monospace, monospace;
    direction: ltr;
    resize: vertical;
  }

  .sharing-text:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    .sharing {
      display: none;
    }
  }
`;
