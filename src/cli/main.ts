/** Picks the command and answers what is asked of the tool as a whole. */
import { check } from './check.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { convert } from './convert.ts';
import { embed } from './embed.ts';
import { geo } from './geo.ts';
import { packageVersion } from './package-file.ts';
import { render } from './render.ts';

const COMMANDS: readonly Command[] = [check, convert, embed, geo, render];

const NAME = 'network-widgets';

const width = Math.max(...COMMANDS.map(({ name }) => name.length));

const HELP = `Usage: ${NAME} COMMAND [options]

Commands
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Options
  -h, --help     print this; after a command, what it does and takes
  -V, --version  print the version

Exit codes
  0  all is well
  1  the command has found errors
  2  called wrongly, or a file could not be read or written
`;

/** Runs the tool with its arguments. Never throws. */
export async function main(args: readonly string[], shell: Shell): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--help' || first === '-h') return print(HELP, shell);
  if (first === '--version' || first === '-V') return print(`${packageVersion()}\n`, shell);
  const command = COMMANDS.find(({ name }) => name === first);
  if (!command) return refuse(NAME, whyNoCommand(first), shell);
  if (rest.includes('--help') || rest.includes('-h')) return print(command.help, shell);
  try {
    return await command.run(rest, shell);
  } catch (error) {
    if (error instanceof UsageError) return refuse(`${NAME} ${command.name}`, error.message, shell);
    shell.error(`${NAME} ${command.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function whyNoCommand(first: string | undefined): string {
  if (first === undefined) return `a command is missing: ${COMMANDS.map(({ name }) => name).join(', ')}`;
  return first.startsWith('-') ? `there is no option "${first}"` : `there is no command "${first}"`;
}

function print(text: string, shell: Shell): ExitCode {
  shell.out(text);
  return 0;
}

function refuse(caller: string, message: string, shell: Shell): ExitCode {
  shell.error(`${caller}: ${message}\nSee ${caller} --help.\n`);
  return 2;
}
