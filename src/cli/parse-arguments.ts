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

/** Node's own sentence goes on about positional arguments; the first of it says what is wrong. */
function plainWords(error: unknown, args: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (option) return `there is no option "${option}"`;
  return message.split(/\.\s|\n/)[0] ?? args.join(' ');
}
