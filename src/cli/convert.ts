/** `network-widgets convert`: other formats into a dataset, and a dataset into other formats. */
import type { Imported, Loss } from '../convert/conversion.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { inputFormat, type OutputFormat } from './convert/formats.ts';
import { help } from './convert/help.ts';
import { datasetFrom, InputError, importFrom } from './convert/input.ts';
import { type ConvertOptions, parseConvertOptions } from './convert/options.ts';
import { exportAs } from './convert/output.ts';
import { whyUnread } from './why-unread.ts';

export const convert: Command = {
  name: 'convert',
  summary: 'turn tables and TimelineJS into a dataset, and a dataset into a table, a calendar, JSON-LD or GeoJSON',
  help,
  run: async (args, shell) => convertFile(parseConvertOptions(args), shell),
};

async function convertFile(options: ConvertOptions, shell: Shell): Promise<ExitCode> {
  const { input, output, strict } = options;
  try {
    const { imported, to, isNew } = await readInput(options, shell);
    if (isNew && !imported.count) return refuseEmpty(imported.losses, input, shell);
    const networks = isNew && to === 'json' ? undefined : options.networks;
    const exported = await exportAs(to, imported.dataset, { ...options, networks });
    if (output === '-') shell.out(exported.text);
    else await write(output, exported.text, shell);
    const losses = [...imported.losses, ...exported.losses];
    tell(losses, input, shell);
    return losses.some(({ isRefusal }) => isRefusal || strict) ? 1 : 0;
  } catch (error) {
    return failed(error, shell);
  }
}

function refuseEmpty(losses: readonly Loss[], input: string, shell: Shell): ExitCode {
  tell(losses, input, shell);
  shell.error(`${input}: no meeting to add: nothing is written\n`);
  return 1;
}

interface Input {
  readonly imported: Imported;
  readonly to: OutputFormat;
  /** True for what was no dataset of format 1 before. */
  readonly isNew: boolean;
}

async function readInput(options: ConvertOptions, shell: Shell): Promise<Input> {
  const { input, importOnly, into } = options;
  const text = await read(input, shell);
  const from = options.from ?? inputFormat(input, text);
  const to = options.to ?? (from === 'json' ? undefined : 'json');
  if (!to) throw new UsageError('say with --to, or by the name of the file behind -o, which format to write');
  if (from !== 'json') {
    const base = into === undefined ? undefined : datasetFrom(await read(into, shell), into);
    return { imported: await importFrom(from, text, options, base), to, isNew: true };
  }
  if (importOnly.length) throw new UsageError(`${importOnly.join(', ')}: only for csv and timelinejs, not for json`);
  return { imported: { dataset: datasetFrom(text, input), count: 0, losses: [] }, to, isNew: false };
}

function tell(losses: readonly Loss[], input: string, shell: Shell): void {
  for (const { place, message } of losses) shell.error(`${[input, place, message].filter(Boolean).join(': ')}\n`);
  if (losses.length)
    shell.error(`${input}: ${losses.length === 1 ? 'one thing' : `${losses.length} things`} to look at\n`);
}

/** A file that cannot be read or written; the message is for standard error. */
class FileError extends Error {}

async function read(path: string, shell: Shell): Promise<string> {
  try {
    return await shell.read(path);
  } catch (error) {
    throw new FileError(`${path}: expected a file that can be read, got ${whyUnread(error)}`);
  }
}

async function write(path: string, text: string, shell: Shell): Promise<void> {
  try {
    await shell.write(path, text);
  } catch (error) {
    throw new FileError(`${path}: cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Errors in the input, and files out of reach, are told; any other is a fault of ours and goes on. */
function failed(error: unknown, shell: Shell): ExitCode {
  if (!(error instanceof InputError || error instanceof FileError)) throw error;
  shell.error(`${error.message}\n`);
  return error instanceof InputError ? 1 : 2;
}
