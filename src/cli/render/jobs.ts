/** The files that a call of `render` makes. */
import type { Dataset } from '../../dataset/model.ts';
import { nearestTag } from '../../locale/languages.ts';
import type { Theme } from '../../render/css/value.ts';
import type { WidgetName } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import type { RenderFormat, RenderOptions } from './options.ts';

export interface Job {
  readonly widget: WidgetName;
  /** BCP 47 */
  readonly locale: string;
  readonly theme: Theme;
  readonly format: RenderFormat;
  /** A path; `-` for standard output. */
  readonly path: string;
  /** The folder that is made for it, with a slash; empty for none. */
  readonly folder: string;
}

const ENDINGS: Readonly<Record<RenderFormat, string>> = { svg: 'svg', fragment: 'html' };

/** Formats that share an ending say in the name which they are. */
const NAMED: ReadonlySet<RenderFormat> = new Set(['fragment']);

/** Every widget in every language, theme and format. Throws `UsageError` where several would go to one place. */
export function jobsOf(dataset: Dataset, networks: readonly string[], options: RenderOptions): readonly Job[] {
  const { output, formats, widgets, themes } = options;
  const locales = options.locales.length ? options.locales : [ownLocale(dataset)];
  const jobs = widgets.flatMap((widget) =>
    locales.flatMap((locale) =>
      themes.flatMap((theme) => formats.map((format) => ({ widget, locale, theme, format }))),
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
      ...(NAMED.has(job.format) ? [job.format] : []),
    ];
    return isFolder
      ? { ...job, folder, path: `${folder}${parts.join('-')}.${ENDINGS[job.format]}` }
      : { ...job, folder: '', path: output };
  });
}

/** The first language of a dataset that the widgets speak. */
function ownLocale({ languages = [] }: Dataset): string {
  return languages.find((tag) => nearestTag(tag)) ?? 'en';
}
