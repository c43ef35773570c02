import type { Shell } from '../command.ts';

/** What people at a terminal see while many files are made. */
export interface Progress {
  next(path: string): void;
  end(): void;
}

/** Escape sequence that clears the line, ECMA-48. */
const CLEAR = '\r\u001b[K';

/** A line that is written over; where standard error is no terminal, nothing but how many files there are. */
export function progressOf(count: number, { error, isTerminal }: Shell): Progress {
  let done = 0;
  return {
    next(path) {
      done += 1;
      if (isTerminal && count > 1) error(`${CLEAR}${done}/${count} ${path}`);
    },
    end() {
      if (count > 1) error(`${isTerminal ? CLEAR : ''}${count} files\n`);
    },
  };
}
