import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { run } from './fake-shell.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the tool', () => {
  test.each(['--help', '-h'])('prints its commands for %s', async (option) => {
    const { code, out, error } = await run([option]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: network-widgets COMMAND/);
    expect(out).toMatch(/\n {2}check +\S/);
    expect(out).toMatch(/\n {2}convert +\S/);
  });

  test.each(['--version', '-V'])('prints its version for %s', async (option) => {
    expect(await run([option])).toMatchObject({ code: 0, out: `${version}\n`, error: '' });
  });

  test.each([
    [[], 'network-widgets: a command is missing: check, convert, embed, geo, render\nSee network-widgets --help.\n'],
    [['chekc'], 'network-widgets: there is no command "chekc"\nSee network-widgets --help.\n'],
    [['--colour'], 'network-widgets: there is no option "--colour"\nSee network-widgets --help.\n'],
    [['check'], 'network-widgets check: there is no file to check\nSee network-widgets check --help.\n'],
    [
      ['check', '--strickt', 'a'],
      'network-widgets check: there is no option "--strickt"\nSee network-widgets check --help.\n',
    ],
    [['check', '-x', 'a'], 'network-widgets check: there is no option "-x"\nSee network-widgets check --help.\n'],
    [
      ['check', 'a', '--format', 'xml'],
      'network-widgets check: --format takes text, json, github, got "xml"\nSee network-widgets check --help.\n',
    ],
    [
      ['check', 'a', '--as-of', '2026'],
      'network-widgets check: --as-of takes YYYY-MM-DD, today or updated, got "2026"\nSee network-widgets check --help.\n',
    ],
  ])('refuses %j', async (args, error) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', error });
  });

  test.each([
    [['check', 'a', '--format'], /^network-widgets check: Option '--format <value>' argument missing\n/],
    [['check', 'a', '--strict=yes'], /^network-widgets check: Option '--strict' does not take an argument\n/],
    [['check', 'a', '--ignore', 'type'], /^network-widgets check: --ignore takes stale, .*, got "type"\n/],
  ])('refuses %j in a plain sentence', async (args, error) => {
    const result = await run(args);
    expect(result.code).toBe(2);
    expect(result.error).toMatch(error);
    expect(result.error.trim().split('\n')).toHaveLength(2);
  });

  test.each(['check', 'convert', 'embed', 'geo', 'render'])('explains %s', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: network-widgets ${name} `));
    expect(out.split('\n').filter((line) => line.length > 90)).toEqual([]);
  });
});

test('a usage error is an error', () => {
  expect(new UsageError('no')).toBeInstanceOf(Error);
});
