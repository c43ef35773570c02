import { css } from 'lit';

/** What stands under the detail of an entry. */
export const entryToolsStyles = css`
  .entry-tools {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 0 14px 12px;
    border-inline-start: 4px solid var(--_member);
    background: color-mix(in srgb, var(--_land) 55%, var(--_surface));
    font-size: max(12px, 0.8125em);
  }

  .entry-tools [aria-disabled='true'] {
    border-color: var(--_rule);
    color: var(--_ink-3);
    cursor: default;
  }

  @media print {
    .entry-tools {
      display: none;
    }
  }
`;
