import { contextsOf, type Scene } from '../element/scene.ts';
import { mirrorLabels } from '../layout/mirror/map.ts';
import { mirrorRibbon, mirrorRows } from '../layout/mirror/rotation.ts';
import { mirrorTimeline } from '../layout/mirror/timeline.ts';
import { Formatter } from '../locale/format.ts';
import { isAsOf } from '../network/as-of.ts';
import { tiesOf } from '../network/ties.ts';
import type { Drawn } from './drawn.ts';
import type { Room, WidgetRequest } from './widget.ts';

/** A widget that is about to be drawn, in a room for the drawing. */
export interface Stage extends Scene {
  readonly request: WidgetRequest;
}

export type Draw = (stage: Stage) => Drawn;

/** What a widget is drawn from; undefined where the dataset has none of the networks. */
export function setStage(request: WidgetRequest): ((room: Room) => Stage) | undefined {
  const { dataset, networks, asOf, now, language, locale, em, textWidth, widget } = request;
  const citedBeside =
    widget === 'map' ? (network: Scene['networks'][number]) => tiesOf(network).map(({ tie }) => tie) : () => [];
  const format = new Formatter(language, locale, dataset.languages);
  const contexts = contextsOf(
    { dataset, ids: networks.join(' '), asOf: isAsOf(asOf) ? asOf : '', citedBeside },
    format,
    now,
  );
  if (!contexts) return undefined;
  const mirror = language.direction === 'rtl' ? { mirrorLabels, mirrorRibbon, mirrorRows, mirrorTimeline } : undefined;
  // A file may have the widget at several widths.
  const interaction = {
    selected: undefined,
    related: new Set<string>(),
    active: undefined,
    scope: `nw${request.width}`,
  };
  return (room) => ({
    request,
    contexts,
    networks: contexts.map(({ network }) => network),
    canvas: { ...room, em, textWidth, format, mirror },
    interaction,
  });
}
