/** The files that a call of `render` makes. */
import type { Dataset } from '../../dataset/model.ts';
import { widthClass } from '../../layout/width-class.ts';
import { nearestTag } from '../../locale/languages.ts';
import { CARD_ROOM } from '../../render/card.ts';
import type { WidgetName } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import type { RenderFormat, RenderOptions } from './options.ts';

export interface Job {
  readonly widget: WidgetName;
  /** BCP 47 */
  readonly locale: string;
  readonly theme: RenderOptions['themes'][number];
  readonly format: RenderFormat;
  /** One, but for formats that a page shows at several. */
  readonly widths: readonly number[];
  /** Of a PNG. */
  readonly scale: number;
  readonly isCard: boolean;
  /** A path; `-` for standard output. */
  readonly path: string;
  /** The folder that is made for it, with a slash; empty for none. */
  readonly folder: string;
}

const ENDINGS: Readonly<Record<RenderFormat, string>> = { svg: 'svg', png: 'png', html: 'html', fragment: 'html' };

/** Formats that share an ending say in the name which they are. */
const NAMED: ReadonlySet<RenderFormat> = new Set(['fragment']);

/** Every widget in every language, theme, format and width. Throws `UsageError` where several would go to one place. */
export function jobsOf(dataset: Dataset, networks: readonly string[], options: RenderOptions): readonly Job[] {
  const { output, formats, widgets, themes, widths } = options;
  const locales = options.locales.length ? options.locales : [ownLocale(dataset)];
  const jobs = widgets.flatMap((widget) =>
    locales.flatMap((locale) =>
      themes.flatMap((theme) =>
        formats.flatMap((format) =>
          widthsOf(format, options).flatMap((some) =>
            scalesOf(format, options).map((scale) => ({
              widget,
              locale,
              theme,
              format,
              widths: some,
              scale,
              isCard: options.card && isPicture(format),
            })),
          ),
        ),
      ),
    ),
  );
  const isFolder = /[\\/]$/.test(output) || (output !== '-' && jobs.length > 1);
  if (output === '-' && jobs.length > 1)
    throw new UsageError(`${jobs.length} files do not fit on standard output: name a folder with -o`);
  const folder = output.replace(/[\\/]?$/, '/');
  return jobs.map((job) => {
    // What all have in common need not be said.
    const parts = [
      networks[0] ?? dataset.id,
      job.widget,
      job.locale,
      ...(themes.length > 1 ? [job.theme] : []),
      ...(widths.length > 1 && job.widths.length === 1 && !job.isCard ? job.widths : []),
      ...(job.isCard ? ['card'] : []),
      ...(NAMED.has(job.format) ? [job.format] : []),
    ];
    const density = job.scale === 1 ? '' : `@${job.scale}x`;
    return isFolder
      ? { ...job, folder, path: `${folder}${parts.join('-')}${density}.${ENDINGS[job.format]}` }
      : { ...job, folder: '', path: output };
  });
}

/** A page has one file, which shows the drawing for its width; a fragment has no drawing. */
function widthsOf(format: RenderFormat, { widths, card }: RenderOptions): readonly (readonly number[])[] {
  if (format === 'fragment') return [widths.slice(0, 1)];
  if (isPicture(format)) return card ? [[CARD_ROOM.width]] : widths.map((width) => [width]);
  if (new Set(widths.map(widthClass)).size < widths.length)
    throw new UsageError('--width for html takes at most one under 480, one under 760 and one from 760 on');
  return [widths];
}

function scalesOf(format: RenderFormat, { scales }: RenderOptions): readonly number[] {
  return format === 'png' ? scales : [1];
}

function isPicture(format: RenderFormat): boolean {
  return format === 'svg' || format === 'png';
}

/** The first language of a dataset that the widgets speak. */
function ownLocale({ languages = [] }: Dataset): string {
  return languages.find((tag) => nearestTag(tag)) ?? 'en';
}
