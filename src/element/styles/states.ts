import { css } from 'lit';

/** The states without a drawing. */
export const stateStyles = css`
  .loading {
    flex: 1 1 auto;
    background: var(--_land);
    border-radius: var(--_radius);
  }

  .empty {
    flex: 1 1 auto;
    display: grid;
    place-content: center;
    min-height: 120px;
    padding: 16px;
    border: 1px dashed var(--_axis);
    border-radius: var(--_radius);
    color: var(--_ink-2);
    text-align: center;
  }

  .failure {
    font-size: max(12px, 0.90625em);
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .failure p {
    margin: 0 0 6px;
    max-width: 66ch;
  }

  .failure-title {
    color: var(--_ink);
    font-weight: 700;
  }

  .failure-detail {
    font-size: 0.86em;
    color: var(--_ink-3);
  }

  .failure .button {
    margin-block: 6px 12px;
  }
`;
