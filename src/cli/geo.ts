/** `network-widgets geo`: the shapes of a map for the parties of a dataset. */
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { datasetFrom, InputError } from './convert/input.ts';
import { AtlasError, readTerritories } from './geo/atlas.ts';
import { buildFor } from './geo/build.ts';
import { focusOf } from './geo/focus.ts';
import { help } from './geo/help.ts';
import { type GeoOptions, parseGeoOptions } from './geo/options.ts';

export const geo: Command = {
  name: 'geo',
  summary: 'make the shapes of a map for the parties of a dataset',
  help,
  run: async (args, shell) => makeShapes(parseGeoOptions(args), shell),
};

async function makeShapes(options: GeoOptions, shell: Shell): Promise<ExitCode> {
  const { input, output, networks, maxBytes, format } = options;
  try {
    const dataset = datasetFrom(await shell.read(input), input);
    const territories = readTerritories(process.cwd());
    const { codes, missing } = focusOf(dataset, networks, territories);
    for (const code of missing) shell.error(`${input}: the atlas has no outline for "${code}"\n`);
    if (!codes.length) throw new InputError(`${input}: no party has an outline in the atlas`);
    shell.error(
      `${input}: making the shapes of ${codes.length} territories and what is around; this may take a minute\n`,
    );
    const { text, bytes } = buildFor(codes, territories, { maxBytes, format }, (tried) => {
      if (shell.isTerminal)
        shell.error(`  ${tried} bytes in brotli, more than ${maxBytes}: once more with less detail\n`);
    });
    if (bytes > maxBytes)
      throw new UsageError(
        `--max-bytes ${maxBytes} is too little for these ${codes.length} territories; ${bytes} would do`,
      );
    if (output === '-') shell.out(text);
    else await shell.write(output, text);
    const name = output === '-' ? 'the topology' : output;
    shell.error(`${name}: ${codes.length} of its territories are parties; ${bytes} bytes in brotli\n`);
    return 0;
  } catch (error) {
    return failed(error, shell);
  }
}

function failed(error: unknown, shell: Shell): ExitCode {
  const isOfFileSystem = error instanceof Error && 'code' in error;
  if (!(error instanceof InputError || error instanceof AtlasError || isOfFileSystem)) throw error;
  shell.error(`${error.message}\n`);
  return error instanceof InputError ? 1 : 2;
}
