import { describe, expect, test } from 'vitest';
import { Lines } from '../../src/cli/check/lines.ts';
import { locate } from '../../src/cli/check/locate.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { pointersIn, valueAt } from '../fixtures/mutation.ts';

describe('locate', () => {
  test.each([undefined, 2, '\t'])('finds every value of a dataset, written with the indent %j', (indent) => {
    const dataset = completeDataset();
    const text = JSON.stringify(dataset, undefined, indent);
    const pointers = pointersIn(dataset);
    const { valueAt: stretchAt } = locate(text, pointers);
    for (const pointer of pointers) {
      const { offset, length } = stretchAt(pointer);
      const value = valueAt(dataset, pointer);
      const token = text.slice(offset, offset + length);
      expect(token, pointer).toBe(
        typeof value === 'object' && value ? (Array.isArray(value) ? '[' : '{') : JSON.stringify(value),
      );
    }
  });

  test.each([
    ['/a', '{"a": 1}', '1'],
    ['', ' [1]', '['],
    ['/a/missing', '{"a": {"b": 1}}', '{'],
    ['/1/x/y', '[0, [true]]', '['],
    ['/2', '[[1, 2], {"a": [3]}, "third"]', '"third"'],
    ['/a~1b/~0', '{"a/b": {"~": null}}', 'null'],
    ['/é"', '{"\\u00e9\\"": -1.5e3}', '-1.5e3'],
    ['/a', '{"a": 1, "a": 2}', '2'],
    ['/b', '{"a": "}{][,:\\\\", "b": false}', 'false'],
    ['/__proto__', '{"__proto__": 1}', '1'],
  ])('finds %s in %s', (pointer, text, token) => {
    const { offset, length } = locate(text, [pointer]).valueAt(pointer);
    expect(text.slice(offset, offset + length)).toBe(token);
  });

  test('finds the name of a field', () => {
    const text = '{"a": [{"b": 1}]}';
    expect(locate(text, ['/a/0/b']).nameAt('/a/0/b')).toEqual({ offset: 8, length: 3 });
    expect(locate(text, ['/a/0']).nameAt('/a/0')).toEqual({ offset: 7, length: 1 });
  });

  test('tells of each field that stands twice in one object', () => {
    const text = '[{"a": {"b": 1, "b": 2}, "c": 1}, {"a": 1, "\\u0061": 2, "a": 3}]';
    expect(locate(text, []).repeated.map(({ path }) => path)).toEqual([
      [0, 'a', 'b'],
      [1, 'a'],
      [1, 'a'],
    ]);
  });

  test('steps over a long string and a deep nest', () => {
    const long = `["${'a\\"'.repeat(1_000_000)}", 1]`;
    expect(locate(long, ['/1']).valueAt('/1').offset).toBe(long.length - 2);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(locate(deep, ['/0/0']).valueAt('/0/0').offset).toBe(2);
  });
});

describe('lines', () => {
  test.each([
    [0, 1, 1, 'ab'],
    [2, 1, 3, 'ab'],
    [3, 2, 1, 'c'],
    [6, 3, 1, ''],
    [7, 4, 1, 'd'],
    [8, 4, 2, 'd'],
  ])('offset %i is line %i, column %i', (offset, line, column, text) => {
    const lines = new Lines('ab\nc\r\n\nd');
    expect(lines.positionAt(offset)).toEqual({ line, column });
    expect(lines.textOf(line)).toBe(text);
  });
});
