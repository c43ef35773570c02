import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readTopology } from '../../src/geography/read-topology.ts';
import { madeDataset } from '../fixtures/made-dataset.ts';
import { run } from './fake-shell.ts';

const caucasus = madeDataset({ AM: 'member', AZ: 'member', GE: 'member', ZZ: 'observer', 'x-bank': 'observer' }, [
  { id: 'ZZ', name: 'Nowhere' },
  { id: 'x-bank', name: 'The Bank' },
]);
const files = { 'made.json': JSON.stringify(caucasus), 'bank.json': JSON.stringify(bankAlone()), 'broken.json': '{' };

function bankAlone() {
  return madeDataset({ 'x-bank': 'member' }, [{ id: 'x-bank', name: 'The Bank' }]);
}

describe('network-widgets geo', () => {
  test.each([
    ['PackedTopology', []],
    ['Topology', ['--format', 'topojson']],
  ])(
    'makes shapes that a map reads (%s), framed on the parties and no heavier than asked',
    async (type, format) => {
      const { code, out, error } = await run(['geo', 'made.json', '--max-bytes', '5000', ...format], files);
      expect([code, error]).toEqual([
        0,
        expect.stringMatching(
          /^made\.json: the atlas has no outline for "ZZ"\nmade\.json: making the shapes of 3 territories .*\nthe topology: 3 of its territories are parties; [\d]+ bytes in brotli\n$/,
        ),
      ]);
      expect(brotliCompressSync(out).length).toBeLessThanOrEqual(5000);
      const file = JSON.parse(out);
      expect(file.type).toBe(type);
      const { topology, problems } = readTopology(file);
      expect(problems).toEqual([]);
      const [x0, y0, x1, y1] = topology?.frame ?? [0, 0, 0, 0];
      const [x, y] = topology?.project([44.8, 41.7]) ?? [0, 0];
      expect(x > x0 && x < x1 && y > y0 && y < y1).toBe(true);
      expect(['AM', 'AZ', 'GE', 'TR'].filter((id) => !topology?.byKey.has(id))).toEqual([]);
      expect(topology?.byKey.has('FR')).toBe(false);
    },
    60_000,
  );

  test('has no shapes for organisations', async () => {
    const { code, out, error } = await run(['geo', 'bank.json'], files);
    expect([code, out, error]).toEqual([1, '', 'bank.json: no party has an outline in the atlas\n']);
  }, 30_000);

  test.each([
    [['geo', 'broken.json'], 1, /^broken\.json: /],
    [['geo', 'none.json'], 2, /no such file/],
    [['geo'], 2, /^network-widgets geo: say which dataset to read/],
    [['geo', 'made.json', 'more.json'], 2, /takes one file, got 1 more: more\.json/],
    [['geo', 'made.json', '--max-bytes', '10'], 2, /--max-bytes takes a number from 3000 to 1000000, got "10"/],
    [['geo', 'made.json', '--format', 'svg'], 2, /--format takes packed, topojson, got "svg"/],
    [['geo', 'made.json', '--colour'], 2, /--colour/],
    [['geo', 'made.json', '--network', 'nato'], 2, /no network "nato" in made/],
  ])(
    '%j ends with %i and says why',
    async (args, expected, message) => {
      const { code, out, error } = await run(args, files);
      expect([code, out]).toEqual([expected, '']);
      expect(error).toMatch(message);
    },
    30_000,
  );
});
