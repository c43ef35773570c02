/** `network-widgets render`: widgets as files, drawn without a browser. */
import { readDataset } from '../dataset/read.ts';
import { tableTextWidth } from '../layout/text-width.ts';
import { checkFile } from './check/checked-file.ts';
import { textReport } from './check/text-report.ts';
import type { Command, ExitCode, Shell } from './command.ts';
import { drawJob, type Means } from './render/draw-job.ts';
import { FontError } from './render/fonts/font-tables.ts';
import { type Fonts, loadFonts } from './render/fonts/load-fonts.ts';
import { help } from './render/help.ts';
import { type Job, jobsOf } from './render/jobs.ts';
import { parseRenderOptions, type RenderOptions } from './render/options.ts';
import { progressOf } from './render/progress.ts';
import { type Rasteriser, RasteriserError, startRasteriser } from './render/rasteriser.ts';
import { findShapes, ShapesError } from './render/shapes.ts';
import { deliverStyles } from './render/stylesheet.ts';
import { networksOf, refuseUnknown, type Subject } from './render/subject.ts';

export const render: Command = {
  name: 'render',
  summary: 'draw widgets as files, without a browser',
  help,
  run: async (args, shell) => renderAll(parseRenderOptions(args), shell),
};

async function renderAll(options: RenderOptions, shell: Shell): Promise<ExitCode> {
  const file = await checkFile(options.input, shell, { ...CHECKED, files: [options.input] });
  if (file.problems.length) textReport({ ...shell, out: shell.error }, { ...CHECKED, files: [] }).file(file);
  if (!file.isRead) return 2;
  const { dataset, leftOut = [] } = readDataset(file.text);
  if (!dataset) return 1;
  const networks = networksOf(dataset, options.networks);
  refuseUnknown(options.settings, dataset);
  const jobs = jobsOf(
    dataset,
    networks.map(({ id }) => id),
    options,
  );
  try {
    await drawAll({ dataset, leftOut, networks, options }, jobs, shell);
  } catch (error) {
    return failed(error, shell);
  }
  return file.problems.length ? 1 : 0;
}

/** Errors alone: what is going stale is for `check`. */
const CHECKED = { format: 'text', strict: false, asOf: 'updated', ignored: new Set<string>(), quiet: true } as const;

async function drawAll(subject: Subject, jobs: readonly Job[], shell: Shell): Promise<void> {
  const { dataset, networks, options } = subject;
  const [first] = networks;
  const takesShapes = first && jobs.some(({ widget }) => widget === 'map');
  const geography = takesShapes
    ? await findShapes(dataset, first, { geography: options.geography, ...options.settings }, shell)
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

async function writeAll(
  subject: Subject,
  jobs: readonly Job[],
  { pixels, ...means }: Means & { readonly pixels: Rasteriser | undefined },
  shell: Shell,
): Promise<void> {
  const progress = progressOf(jobs.length, shell);
  const folder = jobs[0]?.folder;
  if (folder) await shell.makeFolder(folder);
  for (const job of jobs) {
    progress.next(job.path);
    // One after the other: a hundred pictures at once are held by no memory.
    // oxlint-disable-next-line no-await-in-loop
    const text = await drawJob(job, subject, means);
    // oxlint-disable-next-line no-await-in-loop
    const content = job.format === 'png' && pixels ? await pixels.draw(text, job.scale, means.fonts.files) : text;
    if (job.path === '-') shell.out(content);
    // oxlint-disable-next-line no-await-in-loop
    else await shell.write(job.path, content);
  }
  await deliverStyles(jobs, subject.options, shell);
  progress.end();
}

/** What a caller can mend. */
const TOLD = [ShapesError, RasteriserError, FontError];

/** That is told, and files out of reach; anything else is a fault of ours and goes on. */
function failed(error: unknown, shell: Shell): ExitCode {
  const isTold = error instanceof Error && ('code' in error || TOLD.some((kind) => error instanceof kind));
  if (!isTold) throw error;
  shell.error(`${error.message}\n`);
  return error instanceof ShapesError ? 1 : 2;
}
