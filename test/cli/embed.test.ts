import { describe, expect, test } from 'vitest';
import dataset from '../../src/data/turkic-states.json' with { type: 'json' };
import { run } from './fake-shell.ts';

// What it writes is tested where the package is built, since it hands on what is built.

const files = {
  'network.json': JSON.stringify(dataset),
  'other/network.json': JSON.stringify({ ...dataset, networks: [{ ...dataset.networks[0], id: 'another' }] }),
  'same.json': JSON.stringify(dataset),
  'empty.json': JSON.stringify({ format: 1, id: 'empty', title: 'Empty', updated: '2026-01-01' }),
  'broken.json': '{',
};
const TO = ['-o', 'out', '--url', 'https://example.org/embed/'];

describe('network-widgets embed', () => {
  test.each([
    [TO, /^network-widgets embed: say which datasets to read/],
    [['-', ...TO], /takes files, whose names it keeps, and no standard input/],
    [['network.json', '--url', 'https://example.org/'], /say with -o which folder to write/],
    [['network.json', '-o', 'out'], /--url takes a whole http or https address, got ""/],
    [['network.json', '-o', 'out', '--url', '/embed/'], /--url takes a whole http or https address, got "\/embed\/"/],
    [['network.json', '-o', 'out', '--url', 'javascript:x'], /--url takes a whole http or https address/],
    [['network.json', '-o', 'out', '--url', 'https://a.example/?b'], /--url takes the address of a folder/],
    [['network.json', ...TO, '--library', 'lib/'], /--library takes a whole http or https address, got "lib\/"/],
    [['network.json', ...TO, '--widget', 'chart'], /--widget takes map, timeline, rotation, got "chart"/],
    [['network.json', ...TO, '--network', 'nato'], /no network "nato" in turkic-red-crescent, /],
    [['network.json', ...TO, '--locale', 'de'], /--locale takes en, .*got "de"/],
    [['network.json', ...TO, '--width', '99'], /--width takes a number from 240 to 2400, got "99"/],
    [['network.json', ...TO, '--cache-age', '1.5'], /--cache-age takes a whole number/],
    [['network.json', ...TO, '--cache-age', '-1'], /--cache-age/],
    [['network.json', ...TO, '--form', 'pie'], /--form takes auto, rows, ribbon, got "pie"/],
    [
      ['network.json', ...TO, '--geography', 'atlantis'],
      /--geography takes auto, a file of geo\/ or a path, got "atlantis"/,
    ],
    [['network.json', ...TO, '--geography', './none.json'], /none\.json/],
    [['network.json', ...TO, '--boundaries', 'mine'], /--boundaries takes neutral, .*got "mine"/],
    [['network.json', ...TO, '--colour', 'red'], /there is no option "--colour"/],
    [['network.json', 'same.json', ...TO], /turkic-red-crescent-map would be written twice/],
    [['empty.json', ...TO], /no dataset has a network/],
    [['none.json', ...TO], /none\.json: error file|none\.json/],
  ])('refuses %j', async (args, message) => {
    const { code, error, files: written } = await run(['embed', ...args], files);
    expect([code, written]).toEqual([2, {}]);
    expect(error).toMatch(message);
  });

  test('tells what is wrong with a dataset as check does', async () => {
    const { code, error, files: written } = await run(['embed', 'broken.json', ...TO], files);
    expect([code, written]).toEqual([1, {}]);
    expect(error).toMatch(/^broken\.json:1:2: error syntax/);
  });

  test('refuses shapes that are none', async () => {
    const args = ['embed', 'network.json', ...TO, '--geography', './shapes.json'];
    const { code, error, files: written } = await run(args, { ...files, './shapes.json': '{"type":"Topology"}' });
    expect([code, written]).toEqual([1, {}]);
    expect(error).toMatch(/^\.\/shapes\.json: /);
  });

  test('says in --help what every option does', async () => {
    const { code, out } = await run(['embed', '--help']);
    expect(code).toBe(0);
    expect(out.split('\n').every((line) => line.length <= 90)).toBe(true);
    for (const name of ['url', 'library', 'widget', 'network', 'locale', 'theme', 'as-of', 'width', 'cache-age'])
      expect(out).toContain(`--${name} `);
  });
});
