/** `network-widgets embed`: pages for frames, oEmbed answers and code to paste, as static files. */
import { createHash } from 'node:crypto';
import { readDataset } from '../dataset/read.ts';
import { checkFile } from './check/checked-file.ts';
import { textReport } from './check/text-report.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { describe } from './embed/describe.ts';
import { help } from './embed/help.ts';
import { type Library, libraryFiles, readLibrary } from './embed/library.ts';
import { oEmbedOf } from './embed/oembed.ts';
import { type EmbedOptions, parseEmbedOptions } from './embed/options.ts';
import { frozenPageOf, nearPlaces, pageOf } from './embed/page.ts';
import { libraryFolder, placesOf } from './embed/places.ts';
import { publishShapes } from './embed/shapes.ts';
import { frameCode, frozenCode, frozenFrameCode, importMap, liveCode } from './embed/snippets.ts';
import { type Embed, embedsOf, type Published, type PublishedFile, publishedAt } from './embed/work.ts';
import { packageBytes } from './package-file.ts';
import { progressOf } from './render/progress.ts';
import { ShapesError } from './render/shapes.ts';

export const embed: Command = {
  name: 'embed',
  summary: 'write pages for frames, with oEmbed, and the code to paste',
  help,
  run: async (args, shell) => embedAll(parseEmbedOptions(args), shell),
};

async function embedAll(options: EmbedOptions, shell: Shell): Promise<ExitCode> {
  const all: Published[] = [];
  let code: ExitCode = 0;
  for (const input of options.inputs) {
    // Told in the order in which they are given.
    // oxlint-disable-next-line no-await-in-loop
    const { published, isRead, isSound } = await publish(input, shell);
    if (!isRead) return 2;
    if (!isSound) code = 1;
    if (published) all.push(published);
  }
  if (!all.length) return 1;
  try {
    const shapes = options.widgets.includes('map') ? await publishShapes(all, options, shell) : undefined;
    const embeds = await embedsOf(all, options, shapes);
    await writeAll({ all, shapes, embeds, library: readLibrary(), options }, shell);
  } catch (error) {
    if (!(error instanceof ShapesError)) throw error;
    shell.error(`${error.message}\n`);
    return 1;
  }
  return code;
}

/** Errors alone: what is going stale is for `check`. */
const CHECKED = { format: 'text', strict: false, asOf: 'updated', ignored: new Set<string>(), quiet: true } as const;

async function publish(input: string, shell: Shell) {
  const file = await checkFile(input, shell, { ...CHECKED, files: [input] });
  if (file.problems.length) textReport({ ...shell, out: shell.error }, { ...CHECKED, files: [] }).file(file);
  const { dataset } = readDataset(file.text);
  return {
    isRead: file.isRead,
    isSound: !file.problems.length,
    published: file.isRead &&
      dataset && {
        input,
        dataset,
        ...publishedAt('data', input, file.text),
      },
  };
}

/** All that is written, and how. */
interface Publication {
  readonly all: readonly Published[];
  readonly shapes: PublishedFile | undefined;
  readonly embeds: readonly Embed[];
  readonly library: Library;
  readonly options: EmbedOptions;
}

async function writeAll(publication: Publication, shell: Shell): Promise<void> {
  const { all, shapes, embeds, library, options } = publication;
  const files = [
    ...datasetFiles(all),
    ...(shapes ? bothFiles(shapes) : []),
    ...(options.library ? [] : libraryCopy(library)),
    ...embeds.flatMap((one) => embedFiles(one, library, options)),
  ];
  const folders = new Set(files.map(([path]) => `${options.folder}${path}`.replace(/[^/]*$/, '')));
  // oxlint-disable-next-line no-await-in-loop
  for (const folder of folders) await shell.makeFolder(folder);
  const progress = progressOf(files.length, shell);
  for (const [path, content] of files) {
    progress.next(path);
    // oxlint-disable-next-line no-await-in-loop
    await shell.write(`${options.folder}${path}`, content);
  }
  progress.end();
  tellPolicies(publication, shell);
}

/** A path below the folder, and what is written there. */
type File = readonly [path: string, content: string | Uint8Array];

/** Throws `UsageError` where two datasets would be one file. */
function datasetFiles(all: readonly Published[]): readonly File[] {
  const twice = all.find(({ live }, index) => all.findIndex((other) => other.live === live) < index);
  if (twice) throw new UsageError(`two datasets would be written to ${twice.live}: give them names of their own`);
  return all.flatMap(bothFiles);
}

function bothFiles({ live, frozen, text }: PublishedFile): readonly File[] {
  return [
    [live, text],
    [frozen, text],
  ];
}

function libraryCopy(library: Library): readonly File[] {
  const folder = libraryFolder(library.version);
  return libraryFiles(library).map((path): File => [`${folder}${path}`, packageBytes(path)]);
}

function embedFiles(one: Embed, library: Library, options: EmbedOptions): readonly File[] {
  const { name } = one;
  const places = placesOf(options, library.version);
  const description = describe(one, options);
  const frame = frameCode(name, description, places);
  const page = { embed: one, description, places, options };
  const frozen = frozenPageOf(page, library);
  const frozenFrame = frozenFrameCode(frozen.name, description, places, library);
  return [
    [`${name}.html`, pageOf(page)],
    [`${name}.json`, `${JSON.stringify(oEmbedOf(description, frame, options), null, 2)}\n`],
    [`${name}.frame.txt`, `${frame}\n`],
    [`${name}.live.txt`, `${liveCode(one, description, places, options)}\n`],
    [`${name}.frozen.txt`, `${frozenCode(one, places, library, options)}\n`],
    [`${frozen.name}.html`, frozen.text],
    [`${frozen.name}.json`, `${JSON.stringify(oEmbedOf(description, frozenFrame, options), null, 2)}\n`],
    [`${name}.frozen-frame.txt`, `${frozenFrame}\n`],
  ];
}

/** What the policy of a page has to allow for frozen code, pasted or in the page of a frame, which is the same for every network. */
function tellPolicies({ embeds, library, options }: Publication, shell: Shell): void {
  for (const widget of new Set(embeds.map((one) => one.widget))) {
    const places = placesOf(options, library.version);
    const hashIn = (where: typeof places) =>
      createHash('sha256')
        .update(importMap(widget, where, library))
        .digest('base64');
    shell.error(`network-${widget}, frozen: script-src 'sha256-${hashIn(places)}'\n`);
    shell.error(`network-${widget}, page of a frozen frame: script-src 'sha256-${hashIn(nearPlaces(places))}'\n`);
  }
}
