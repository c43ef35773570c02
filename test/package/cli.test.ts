import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../.ci/lib/run.mjs';

// The command line as it is installed: one built file, run as a program of its own.

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tool = join(root, packageJson.bin['network-widgets']);
const shipped = join(root, 'dist/data/turkic-states.json');
const folder = mkdtempSync(join(tmpdir(), 'network-widgets-'));

afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '', program = tool) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status, out: stdout, error: stderr };
}

describe('network-widgets', () => {
  test('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, error: '', out: expect.stringContaining('check') });
    expect(run(['check', '--help'])).toMatchObject({ code: 0, error: '', out: expect.stringContaining('--as-of') });
    expect(run(['convert', '--help'])).toMatchObject({ code: 0, error: '', out: expect.stringContaining('geojson') });
    expect(run(['--version'])).toEqual({ code: 0, error: '', out: `${packageJson.version}\n` });
  });

  test.each([[[]], [['--colour']], [['check', '--strickt', shipped]], [['chekc', shipped]], [['check']]])(
    'refuses %j',
    (args) => {
      expect(run(args)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/^network-widgets/) });
    },
  );

  test('passes every dataset of the package, warnings and all', () => {
    const files = readdirSync(join(root, 'dist/data')).map((name) => join(root, 'dist/data', name));
    const { code, out, error } = run(['check', '--strict', '--as-of', 'updated', ...files]);
    expect([code, out, error]).toEqual([0, expect.stringMatching(/^no problem in \d+ files?\n$/), '']);
  });

  test('reads standard input', () => {
    const text = readFileSync(shipped, 'utf8').replace('"format": 1', '"format": 2');
    expect(run(['check', '-'], text)).toMatchObject({ code: 1, out: expect.stringMatching(/^-:3:13: error format\n/) });
  });

  test.each([
    ['none.json', undefined, 'no such file'],
    ['.', undefined, 'a folder'],
    ['latin1.json', Buffer.from([0x22, 0xe9, 0x22]), 'bytes that are no text in UTF-8'],
  ])('cannot read %s', (name, bytes, reason) => {
    if (bytes) writeFileSync(join(folder, name), bytes);
    const { code, out } = run(['check', name]);
    expect([code, out.includes(`expected a file that can be read, got ${reason}`)]).toEqual([2, true]);
  });

  test('checks fifty files of a megabyte in one run', () => {
    const dataset = JSON.parse(readFileSync(shipped, 'utf8'));
    const [meeting] = dataset.networks[0].meetings;
    const copies = Array.from({ length: 1_000_000 / JSON.stringify(meeting).length }, (_, index) => ({
      ...meeting,
      id: `copy-${index}`,
    }));
    dataset.networks[0].meetings.push(...copies);
    const files = Array.from({ length: 50 }, (_, index) => `large-${index}.json`);
    for (const file of files) writeFileSync(join(folder, file), JSON.stringify(dataset));
    const began = performance.now();
    const { code, out } = run(['check', '--as-of', 'updated', ...files]);
    expect([code, out]).toEqual([0, 'no problem in 50 files\n']);
    // Ten times what it takes: a walk that is quadratic would take minutes.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('converts the shipped dataset into every other format', () => {
    for (const format of ['csv', 'ics', 'jsonld', 'geojson', 'json']) {
      const { code, out, error } = run(['convert', shipped, '-o', `shipped.${format}`]);
      expect([format, code, out, error.includes('rror')]).toEqual([format, 0, '', false]);
    }
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const dataset = JSON.parse(readFileSync(shipped, 'utf8'));
    const meetings = dataset.networks.flatMap(({ meetings: list }: { meetings: object[] }) => list);
    expect(JSON.parse(read('shipped.json'))).toEqual(dataset);
    expect(JSON.parse(read('shipped.jsonld'))['@graph']).toHaveLength(meetings.length);
    expect(JSON.parse(read('shipped.geojson')).features).toHaveLength(dataset.places.length);
    expect(read('shipped.ics').match(/^BEGIN:V(?:EVENT|JOURNAL)\r$/gm)).toHaveLength(meetings.length);
    expect(run(['convert', 'shipped.csv', '--into', shipped]).error).toContain('already has a meeting');
  });

  test('makes a dataset that passes the check of a table that Excel has saved', () => {
    const table =
      '\uFEFFsep=;\r\nBaşlık;title@tr;date;kind;source\r\nx;Birinci Konsey;19.11.2025;council;"Ajans; haber"\r\n';
    writeFileSync(join(folder, 'excel.csv'), table);
    expect(run(['convert', 'excel.csv', '--updated', '2026-03-10', '-o', 'excel.json'])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(run(['check', '--strict', '--as-of', 'updated', 'excel.json'])).toMatchObject({ code: 0, error: '' });
    expect(
      run(['convert', '-', '--to', 'ics', '--locale', 'tr'], readFileSync(join(folder, 'excel.json'), 'utf8')).out,
    ).toContain('SUMMARY:Birinci Konsey\r\n');
  });

  test('says of a table in another encoding how to save it', () => {
    writeFileSync(join(folder, 'ansi.csv'), Buffer.from([0x74, 0x69, 0x74, 0x6c, 0x65, 0x0a, 0xfd, 0xf0]));
    expect(run(['convert', 'ansi.csv'])).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringMatching(/^ansi\.csv: .*save it as UTF-8/),
    });
    expect(run(['convert', 'ansi.csv', '--colour'])).toMatchObject({ code: 2, out: '' });
  });

  test('makes shapes for a dataset with the world-atlas that is installed', () => {
    const { code, out, error } = run(['geo', shipped, '--network', 'turkic-red-crescent', '--max-bytes', '8000']);
    expect([code, error]).toEqual([0, expect.stringMatching(/territories are parties; \d+ bytes in brotli\n$/)]);
    expect(JSON.parse(out).codes.split(' ')).toContain('KAZKZ');
  });

  test('needs no other package but for shapes', () => {
    mkdirSync(join(folder, 'alone/dist/cli'), { recursive: true });
    writeFileSync(join(folder, 'alone/package.json'), '{"type": "module", "version": "1.2.3"}');
    const alone = join(folder, 'alone/dist/cli/network-widgets.js');
    copyFileSync(tool, alone);
    expect(run(['--version'], '', alone)).toEqual({ code: 0, error: '', out: '1.2.3\n' });
    expect(run(['check', '--as-of', 'updated', shipped], '', alone)).toMatchObject({ code: 0, error: '' });
    expect(run(['geo', shipped], '', alone)).toEqual({
      code: 2,
      out: '',
      error:
        'the outlines come from the package world-atlas, which is not installed; run: npm install --save-dev world-atlas@2.0.2\n',
    });
  });
});

test('the published schema takes every dataset of the package', () => {
  const schema = JSON.parse(readFileSync(join(root, 'dist/network.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strictTypes: false }).addVocabulary(['patternErrorMessage']).compile(schema);
  for (const name of readdirSync(join(root, 'dist/data'))) {
    const dataset = JSON.parse(readFileSync(join(root, 'dist/data', name), 'utf8'));
    expect([name, validate(dataset), validate.errors]).toEqual([name, true, null]);
    expect(dataset.$schema).toBe('../network.schema.json');
  }
});
