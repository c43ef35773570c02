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
  const measure: TextWidth = (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = `${weight} ${MEASURED_SIZE}px ${family}`;
      width = context?.measureText(text).width ?? 0;
      widths.set(key, width);
    }
    return (width * size) / MEASURED_SIZE;
  };
  // A browser looks for a font when it is first asked for: better while the data is on its way.
  setTimeout(() => [650, 600, 500].map((weight) => measure('', 1, weight)));
  return measure;
}
