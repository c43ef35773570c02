/** What every command of `network-widgets` is, and what it is given of the machine it runs on. */

/** 0: all is well; 1: the command has found errors; 2: it was called wrongly, or a file could not be read or written. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** A line for the list of all commands. */
  readonly summary: string;
  /** What `--help` prints: usage, each option, exit codes, examples. */
  readonly help: string;
  /** Runs with the arguments after its name. Throws `UsageError` for arguments that it does not take. */
  run(args: readonly string[], shell: Shell): Promise<ExitCode>;
}

/** The machine, as far as commands touch it; tests give their own. */
export interface Shell {
  /** Adds to standard output. */
  out(text: string | Uint8Array): void;
  /** Adds to standard error. */
  error(text: string): void;
  /** True where standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** True where standard error is a terminal, on which a line can be written over. */
  readonly isTerminal: boolean;
  /** The text of a file, `-` for standard input. Throws what the file system says. */
  read(path: string): Promise<string>;
  /** A file as it is. Throws what the file system says. */
  readBytes(path: string): Promise<Buffer>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes a folder and those that it is in; one that is there already stays as it is. */
  makeFolder(path: string): Promise<void>;
}

/** A call that no command takes; the message ends on standard error, beside a hint to `--help`. */
export class UsageError extends Error {}
