import turkicTopology from '../../geo/turkic-states.topo.json' with { type: 'json' };
import dataset from '../../src/data/turkic-states.json' with { type: 'json' };
import { readDataset } from '../../src/dataset/read.ts';
import { fontMeasure } from '../../src/element/text-measure.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { loadLanguage } from '../../src/locale/languages.ts';
import { STANDARD, type WidgetName, type WidgetRequest } from '../../src/render/widget.ts';

/** The font of the page around, in which words are measured too. */
export const FONT = 'DejaVu Sans';

const { dataset: read } = readDataset(dataset);
const shapes = readTopology(turkicTopology).topology;
if (!read || !shapes) throw new Error('what is shipped is sound');

/** What `render` is asked for where the page's own font is known. */
export async function requestFor(widget: WidgetName, width: number, more: Partial<WidgetRequest> = {}) {
  const locale = more.locale ?? 'en';
  const request: WidgetRequest = {
    widget,
    dataset: read as NonNullable<typeof read>,
    leftOut: [],
    networks: ['turkic-red-crescent'],
    asOf: '',
    now: new Date(),
    language: await loadLanguage(locale),
    locale,
    width,
    em: 16,
    theme: 'light',
    fontFamily: `"${FONT}", sans-serif`,
    textWidth: fontMeasure(`"${FONT}", sans-serif`),
    base: location.href,
    geography: shapes && { shapes, view: shapes.view, isAuto: true },
    options: STANDARD,
    ...more,
  };
  return request;
}
