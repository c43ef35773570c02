import type { Headline } from '../layout/headline.ts';
import { mapHeadline } from '../layout/map/headline.ts';
import { rotationHeadline } from '../layout/rotation/headline.ts';
import { timelineHeadline } from '../layout/timeline/headline.ts';
import { setStage } from './stage.ts';
import type { WidgetRequest } from './widget.ts';

/** The heading and standfirst of a widget that is not drawn; undefined where the dataset has none of the networks. */
export function headlineOf(request: WidgetRequest): Headline | undefined {
  const stage = setStage(request)?.({ width: request.width, height: 0 });
  if (!stage) return undefined;
  const { contexts, networks, canvas } = stage;
  switch (request.widget) {
    case 'map':
      return mapHeadline(contexts[0].network, canvas.format);
    case 'timeline':
      return timelineHeadline(networks, request.options.milestones, canvas.format);
    default:
      return rotationHeadline(networks, canvas.format);
  }
}
