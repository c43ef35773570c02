/** `network-widgets render`: widgets as files, drawn without a browser. */
import type { Dataset, Network } from '../dataset/model.ts';
import { readDataset } from '../dataset/read.ts';
import { tableTextWidth } from '../layout/text-width.ts';
import { readAsked } from '../layout/timeline/asked.ts';
import { loadLanguage, nearestTag } from '../locale/languages.ts';
import { renderFragment } from '../render/fragment.ts';
import { renderHtml } from '../render/html.ts';
import { renderSvg } from '../render/svg.ts';
import type { WidgetRequest } from '../render/widget.ts';
import { checkFile } from './check/checked-file.ts';
import { textReport } from './check/text-report.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { attributesOf } from './render/attributes.ts';
import { FontError } from './render/fonts/font-tables.ts';
import { type Fonts, loadFonts } from './render/fonts/load-fonts.ts';
import { help } from './render/help.ts';
import { type Job, jobsOf } from './render/jobs.ts';
import { parseRenderOptions, type RenderOptions } from './render/options.ts';
import { progressOf } from './render/progress.ts';
import { type Rasteriser, RasteriserError, startRasteriser } from './render/rasteriser.ts';
import { findShapes, ShapesError } from './render/shapes.ts';
import { deliverStyles, stylesheetOf } from './render/stylesheet.ts';

export const render: Command = {
  name: 'render',
  summary: 'draw widgets as files, without a browser',
  help,
  async run(args, shell) {
    const options = parseRenderOptions(args);
    if (options !== 'help') return renderAll(options, shell);
    shell.out(help);
    return 0;
  },
};

/** A system's own sans serif, for a file that is opened anywhere: widths have a margin for whichever it is. */
const ANY_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

async function renderAll(options: RenderOptions, shell: Shell): Promise<ExitCode> {
  const file = await checkFile(options.input, shell, { ...CHECKED, files: [options.input] });
  if (file.problems.length) textReport({ ...shell, out: shell.error }, { ...CHECKED, files: [] }).file(file);
  if (!file.isRead) return 2;
  const { dataset, ...omissions } = readDataset(file.text);
  if (!dataset) return 1;
  const networks = networksOf(dataset, options.networks);
  refuseUnknown(options.options, dataset);
  const jobs = jobsOf(
    dataset,
    networks.map(({ id }) => id),
    options,
  );
  try {
    await drawAll({ dataset, omissions, networks, options }, jobs, shell);
  } catch (error) {
    return failed(error, shell);
  }
  return file.problems.length ? 1 : 0;
}

/** Errors alone: what is going stale is for `check`. */
const CHECKED = { format: 'text', strict: false, asOf: 'updated', ignored: new Set<string>(), quiet: true } as const;

function networksOf({ networks = [] }: Dataset, ids: readonly string[]): readonly Network[] {
  const known = networks.map(({ id }) => id).join(', ') || 'the dataset';
  if (!ids.length && !networks[0]) throw new UsageError('the dataset has no network');
  if (!ids.length) return networks.slice(0, 1);
  return ids.map((id) => {
    const network = networks.find((each) => each.id === id);
    if (!network) throw new UsageError(`no network "${id}" in ${known}`);
    return network;
  });
}

/** What an element falls back from, with a line in the console, is a mistake here. */
function refuseUnknown(asked: RenderOptions['options'], { parties = [] }: Dataset): void {
  const [unknown] = readAsked(
    asked,
    parties.map(({ id }) => id),
  ).unknown;
  if (unknown) throw new UsageError(`--${unknown.attribute} takes ${unknown.allowed}, got "${unknown.value}"`);
}

interface Subject {
  readonly dataset: Dataset;
  readonly omissions: WidgetRequest['omissions'];
  readonly networks: readonly Network[];
  readonly options: RenderOptions;
}

async function drawAll(subject: Subject, jobs: readonly Job[], shell: Shell): Promise<void> {
  const { dataset, networks, options } = subject;
  const [first] = networks;
  const takesShapes = first && jobs.some(({ widget }) => widget === 'map');
  const geography = takesShapes
    ? await findShapes(dataset, first, options.geography, options.boundaries, shell)
    : undefined;
  const fonts = await loadFonts(options.fonts, shell, tableTextWidth);
  const takesPixels = jobs.some(({ format }) => format === 'png');
  const pixels = takesPixels ? await startRasteriser(process.env['CHROMIUM_PATH']) : undefined;
  try {
    await writeAll(subject, jobs, { geography, fonts, pixels }, shell);
  } finally {
    pixels?.close();
  }
  tellMissing(fonts, shell);
}

/** A subset of a font is easily the wrong one. */
function tellMissing({ missing }: Fonts, shell: Shell): void {
  if (!missing.size) return;
  const some = [...missing].slice(0, 12).join(' ');
  shell.error(`no font of --font has ${some}${missing.size > 12 ? ' …' : ''}: their widths are estimated\n`);
}

interface Means {
  readonly geography: WidgetRequest['geography'];
  readonly fonts: Fonts;
  readonly pixels: Rasteriser | undefined;
}

async function writeAll(subject: Subject, jobs: readonly Job[], means: Means, shell: Shell): Promise<void> {
  const { pixels, fonts } = means;
  const { options } = subject;
  const progress = progressOf(jobs.length, shell);
  const folder = jobs[0]?.folder;
  if (folder) await shell.makeFolder(folder);
  for (const job of jobs) {
    progress.next(job.path);
    // One after the other: a hundred pictures at once are held by no memory.
    // oxlint-disable-next-line no-await-in-loop
    const text = drawn(job, await requestsOf(job, subject, means), options);
    // oxlint-disable-next-line no-await-in-loop
    const content = job.format === 'png' && pixels ? await pixels.draw(text, job.scale, fonts.files) : text;
    if (job.path === '-') shell.out(content);
    // oxlint-disable-next-line no-await-in-loop
    else await shell.write(job.path, content);
  }
  await deliverStyles(jobs, options, shell);
  progress.end();
}

function drawn(job: Job, requests: Requests, options: RenderOptions): string {
  const text = written(job, requests, options);
  if (text === undefined) throw new UsageError('the dataset has no network');
  return text;
}

type Requests = readonly [WidgetRequest, ...WidgetRequest[]];

function written(job: Job, requests: Requests, options: RenderOptions): string | undefined {
  switch (job.format) {
    case 'svg':
    case 'png':
      return renderSvg(requests[0]);
    case 'fragment':
      return renderFragment(requests[0], options);
    default: {
      const attributes = attributesOf(job, requests[0], options);
      return renderHtml(requests, { ...options, attributes, stylesheet: stylesheetOf(job, options) });
    }
  }
}

async function requestsOf(
  { widget, locale, theme, widths, isCard }: Job,
  { dataset, omissions, networks, options }: Subject,
  { geography, fonts }: Means,
): Promise<Requests> {
  const shown = widget === 'map' ? networks.slice(0, 1) : networks;
  const { asOf, em, base } = options;
  const language = await loadLanguage(nearestTag(locale) ?? 'en');
  const requestAt = (width: number): WidgetRequest => ({
    widget,
    dataset,
    omissions,
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
    options: options.options,
  });
  const [width = 0, ...more] = widths;
  return [requestAt(width), ...more.map(requestAt)];
}

/** Files out of reach and shapes with errors are told; any other is a fault of ours and goes on. */
function failed(error: unknown, shell: Shell): ExitCode {
  const isOfFileSystem = error instanceof Error && 'code' in error;
  if (
    !(error instanceof ShapesError || error instanceof RasteriserError || error instanceof FontError || isOfFileSystem)
  )
    throw error;
  shell.error(`${error.message}\n`);
  return error instanceof ShapesError ? 1 : 2;
}
