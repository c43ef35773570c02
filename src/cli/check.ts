/** `network-widgets check`: every problem of some datasets, with its place. */
import { type CheckedFile, checkFile } from './check/checked-file.ts';
import { githubReport } from './check/github-report.ts';
import { CHECK_HELP } from './check/help.ts';
import { jsonReport } from './check/json-report.ts';
import { type CheckOptions, parseCheckOptions, type ReportFormat } from './check/options.ts';
import { textReport } from './check/text-report.ts';
import type { Command, ExitCode, Shell } from './command.ts';

/** Adds what it has to say to standard output, file by file, then of all. */
export interface Reporter {
  file(file: CheckedFile): void;
  end(): void;
}

const REPORTS: Readonly<Record<ReportFormat, (shell: Shell, options: CheckOptions) => Reporter>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
};

export const check: Command = {
  name: 'check',
  summary: 'find what is wrong, stale or suspicious in datasets',
  help: CHECK_HELP,
  run: async (args, shell) => checkAll(parseCheckOptions(args), shell),
};

async function checkAll(options: CheckOptions, shell: Shell): Promise<ExitCode> {
  const report = REPORTS[options.format](shell, options);
  let code: ExitCode = 0;
  for (const path of options.files) {
    // One after the other: a file is told as soon as it is known, and one text at a time is held in memory.
    // oxlint-disable-next-line no-await-in-loop
    const file = await checkFile(path, shell, options);
    report.file(file);
    code = worseOf(code, file);
  }
  report.end();
  return code;
}

function worseOf(code: ExitCode, { isRead, problems }: CheckedFile): ExitCode {
  if (!isRead || code === 2) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : code;
}
