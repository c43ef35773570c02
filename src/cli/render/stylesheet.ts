/** The style sheet of pages that `render` writes: a file beside them, an address, or in the page. */
import { createHash } from 'node:crypto';
import { stillStyles } from '../../render/still-styles.ts';
import type { WidgetName } from '../../render/widget.ts';
import { type Shell, UsageError } from '../command.ts';
import type { Job } from './jobs.ts';
import type { RenderOptions } from './options.ts';

/** The address that a page finds its style sheet by; empty for one that stands in the page. */
export function stylesheetOf({ widget, folder }: Job, { stylesheet, inlineStyles }: RenderOptions): string {
  if (inlineStyles) return '';
  if (stylesheet) return stylesheet;
  if (folder) return fileOf(widget);
  throw new UsageError('html takes a folder with -o, for its style sheet, or --stylesheet, or --inline-styles');
}

/** Writes the style sheets that pages of a folder ask for, or tells what a page has to allow. */
export async function deliverStyles(jobs: readonly Job[], options: RenderOptions, shell: Shell): Promise<void> {
  const pages = jobs.filter(({ format }) => format === 'html');
  for (const widget of new Set(pages.map((job) => job.widget))) {
    const text = stillStyles(widget);
    const [{ folder = '' } = {}] = pages;
    if (options.inlineStyles) shell.error(`network-${widget}: style-src '${hashOf(text)}'\n`);
    // oxlint-disable-next-line no-await-in-loop
    else if (!options.stylesheet) await shell.write(`${folder}${fileOf(widget)}`, text);
  }
}

function fileOf(widget: WidgetName): string {
  return `network-${widget}.still.css`;
}

/** As a content security policy has it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
