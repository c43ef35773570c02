import { css } from 'lit';
import { frameStyles } from '../element/styles/frame.ts';
import { optionStyles } from '../element/styles/option.ts';
import { stateStyles } from '../element/styles/states.ts';
import { tokens } from '../element/styles/tokens.ts';
import { recordStyles } from '../template/record-styles.ts';
import { DRAWING_STYLES } from './drawing-styles.ts';
import { HEIGHTS } from './reserve.ts';
import type { WidgetName } from './widget.ts';

/**
 * What a drawing without script has of its own. While the element behind it has nothing to show yet, only the drawing shows; at
 * other widths than its own it grows or shrinks as a whole; of several, the one for the width shows.
 */
const still = css`
  .still ~ .widget {
    display: none;
  }

  .still .drawing {
    width: 100%;
    height: auto;
  }

  .still .map-zoom,
  .in-narrow,
  .in-medium,
  .in-wide {
    display: none;
  }

  @media (scripting: none) {
    .still [part='menu-button'] {
      visibility: hidden;
    }

    .still :is([part='filters'], [part='time-navigation'], [part='earlier'], [part='later']) {
      display: none;
    }
  }

  .still-table {
    max-width: min(60em, 100vw - 2em);
    max-height: 85vh;
    box-sizing: border-box;
    padding: 12px;
    border: 1px solid var(--_axis);
    background: var(--_surface);
    color: var(--_ink);
  }

  .still-table::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  @container network-widget (max-width: 479.98px) {
    .in-narrow {
      display: contents;
    }
  }

  @container network-widget (min-width: 480px) and (max-width: 759.98px) {
    .in-medium {
      display: contents;
    }
  }

  @container network-widget (min-width: 760px) {
    .in-wide {
      display: contents;
    }
  }
`;

/** The style sheet of a widget's shadow root for when no script has run: all that the element brings along, and when. */
export function stillStyles(widget: WidgetName): string {
  const sheets = [
    tokens,
    frameStyles,
    stateStyles,
    optionStyles,
    HEIGHTS[widget],
    ...DRAWING_STYLES[widget],
    recordStyles,
    still,
  ];
  return sheets.map(({ cssText }) => squeezed(cssText)).join('\n');
}

function squeezed(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();
}
