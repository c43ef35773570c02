import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and file names in some arguments. Throws `UsageError`, in plain words, for options that there are not. */
export function parseArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(plainWords(error, args));
  }
}

/** The one file of a command that takes one. @param what it is read for, `which dataset to read` */
export function oneFile(files: readonly string[], what: string): string {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError(`say ${what}, or - for standard input`);
  if (others.length) throw new UsageError(`takes one file, got ${others.length} more: ${others.join(' ')}`);
  return file;
}

/** Node's own sentence goes on about positional arguments; the first of it says what is wrong. */
function plainWords(error: unknown, args: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (option) return `there is no option "${option}"`;
  return message.split(/\.\s|\n/)[0] ?? args.join(' ');
}
