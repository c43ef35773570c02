import type { CheckedFile } from './checked-file.ts';

/** How many files there were, and how many problems of each kind. */
export interface Sum {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Files with a problem. */
  readonly troubled: number;
}

export const NOTHING: Sum = { files: 0, errors: 0, warnings: 0, troubled: 0 };

/** The sum with one more file. */
export function withFile(sum: Sum, { problems }: CheckedFile): Sum {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    files: sum.files + 1,
    errors: sum.errors + errors,
    warnings: sum.warnings + problems.length - errors,
    troubled: sum.troubled + (problems.length ? 1 : 0),
  };
}

/** `2 errors and 1 warning in 1 of 3 files`. */
export function sumWords({ files, errors, warnings, troubled }: Sum): string {
  const found = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean);
  if (!found.length) return `no problem in ${counted(files, 'file')}`;
  return `${found.join(' and ')} in ${files === 1 ? '1 file' : `${troubled} of ${counted(files, 'file')}`}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
