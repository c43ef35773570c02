/** The text of one file: an SVG, also where pixels are made of it, or HTML. */
import { loadLanguage, nearestTag } from '../../locale/languages.ts';
import { renderFragment } from '../../render/fragment.ts';
import { renderHtml } from '../../render/html.ts';
import { renderSvg } from '../../render/svg.ts';
import type { WidgetRequest } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import { attributesOf } from './attributes.ts';
import type { Fonts } from './fonts/load-fonts.ts';
import type { Job } from './jobs.ts';
import type { RenderOptions } from './options.ts';
import { stylesheetOf } from './stylesheet.ts';
import type { Subject } from './subject.ts';

/** What a drawing takes besides its data. */
export interface Means {
  readonly geography: WidgetRequest['geography'];
  readonly fonts: Fonts;
}

export async function drawJob(job: Job, subject: Subject, means: Means): Promise<string> {
  const text = written(job, await requestsOf(job, subject, means), subject.options);
  if (text === undefined) throw new UsageError('the dataset has no network');
  return text;
}

type Requests = readonly [WidgetRequest, ...WidgetRequest[]];

function written(job: Job, requests: Requests, options: RenderOptions): string | undefined {
  switch (job.format) {
    case 'svg':
    case 'png':
      return renderSvg({ ...requests[0], isBare: options.bare });
    case 'fragment':
      return renderFragment(requests[0], options);
    default: {
      const attributes = attributesOf(job, requests[0], options);
      return renderHtml(requests, { ...options, attributes, stylesheet: stylesheetOf(job, options) });
    }
  }
}

/** A system's own sans serif, for a file that is opened anywhere: widths have a margin for whichever it is. */
const ANY_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

async function requestsOf(
  { widget, locale, theme, widths, isCard }: Job,
  { dataset, leftOut, networks, options }: Subject,
  { geography, fonts }: Means,
): Promise<Requests> {
  const shown = widget === 'map' ? networks.slice(0, 1) : networks;
  const { asOf, em, base } = options;
  const language = await loadLanguage(nearestTag(locale) ?? 'en');
  const requestAt = (width: number): WidgetRequest => ({
    widget,
    dataset,
    leftOut,
    networks: shown.map(({ id }) => id),
    asOf,
    now: new Date(),
    language,
    locale,
    width,
    isCard,
    em,
    theme,
    fontFamily: `${fonts.families}${ANY_FONT}`,
    textWidth: fonts.textWidth,
    base,
    geography,
    options: options.settings,
  });
  const [width = 0, ...more] = widths;
  return [requestAt(width), ...more.map(requestAt)];
}
