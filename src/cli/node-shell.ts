/** The machine that Node runs on, as commands see it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Shell } from './command.ts';
import { decodeUtf8 } from './utf8.ts';

/** Standard streams, and files by their path. */
export function nodeShell(): Shell {
  stopQuietly();
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY === true && process.stdout.hasColors(),
    read: async (path) => decodeUtf8(path === '-' ? await readInput() : await readFile(path)),
    readBytes: (path) => readFile(path),
    isTerminal: process.stderr.isTTY === true,
    write: (path, content) => writeFile(path, content),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  };
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Whoever reads our output may stop reading, as `head` does; that is no error. */
function stopQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
