import type { TextWidth } from '../layout/text-width.ts';

const measures = new Map<string, TextWidth>();

/**
 * Measures text in a font of the page on a canvas, which never touches the page's own layout.
 *
 * @param family CSS `font-family` as computed
 */
export function fontMeasure(family: string): TextWidth {
  let measure = measures.get(family);
  if (!measure) {
    measure = createMeasure(family);
    measures.set(family, measure);
  }
  return measure;
}

/** Forgets all widths: for when a font has loaded. */
export function forgetMeasures(): void {
  measures.clear();
}

/** Widths grow with the size in proportion, so each text is measured once a weight, at this size in px. */
const MEASURED_SIZE = 100;

function createMeasure(family: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = `${weight} ${MEASURED_SIZE}px ${family}`;
      width = context?.measureText(text).width ?? 0;
      widths.set(key, width);
    }
    return (width * size) / MEASURED_SIZE;
  };
}
