import type { ExitCode, Shell } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';

/** What a run of the tool has left behind. */
export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
  /** The files it has written, by their path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the tool on files that stand in memory; `-` is standard input. */
export async function run(
  args: readonly string[],
  files: Readonly<Record<string, string | Buffer>> = {},
  colour = false,
): Promise<Run> {
  const written = { out: '', error: '' };
  const saved: Record<string, string> = {};
  const folders = new Set<string>();
  const shell: Shell = {
    out: (text) => {
      written.out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    },
    error: (text) => {
      written.error += text;
    },
    colour,
    isTerminal: false,
    read: async (path) => String(files[path] ?? missing(path)),
    readBytes: async (path) => Buffer.from(files[path] ?? missing(path)),
    write: async (path, content) => {
      if (path.includes('/') && !folders.has(path.replace(/[^/]*$/, ''))) missing(path);
      saved[path] = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    },
    makeFolder: async (path) => void folders.add(path),
  };
  const code = await main(args, shell);
  return { code, ...written, files: saved };
}

function missing(path: string): never {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}
