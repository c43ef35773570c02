import { describe, expect, test } from 'vitest';
import { findSyntaxFault } from '../../src/dataset/json-syntax.ts';
import { completeDataset } from '../fixtures/complete.ts';

describe('findSyntaxFault', () => {
  test.each([
    ['', 1, 1, 'a value', ''],
    ['  \n ', 2, 2, 'a value', ''],
    ['<!doctype html>', 1, 1, 'a value', '<!doctype html>'],
    ['undefined', 1, 1, 'a value', 'undefined'],
    ['{', 1, 2, 'a name in double quotes or "}"', ''],
    ['{\n  "a": 1,\n}', 2, 9, 'no "," before "}"', ','],
    ["{ 'a': 1 }", 1, 3, 'a name in double quotes or "}"', "'a': 1 }"],
    ['{ a: 1 }', 1, 3, 'a name in double quotes or "}"', 'a: 1 }'],
    ['{"a" 1}', 1, 6, '":"', '1}'],
    ['{"a":}', 1, 6, 'a value', '}'],
    ['{"a":1\r\n"b":2}', 2, 1, '"," or "}"', '"b":2}'],
    ['{"a":1]', 1, 7, '"," or "}"', ']'],
    ['[', 1, 2, 'a value or "]"', ''],
    ['[1,]', 1, 3, 'no "," before "]"', ',]'],
    ['[1,}', 1, 4, 'a value', '}'],
    ['[1 2]', 1, 4, '"," or "]"', '2]'],
    ['[01]', 1, 3, '"," or "]"', '1]'],
    ['[1.]', 1, 3, '"," or "]"', '.]'],
    ['[+1]', 1, 2, 'a value or "]"', '+1]'],
    ['[NaN]', 1, 2, 'a value or "]"', 'NaN]'],
    ['["tab\there"]', 1, 2, 'a value or "]"', '"tab\there"]'],
    ['["bad \\escape"]', 1, 2, 'a value or "]"', '"bad \\escape"]'],
    ['["no end]', 1, 2, 'a value or "]"', '"no end]'],
    ['{} {}', 1, 4, 'the end of the text', '{}'],
    ['"a" // comment', 1, 5, 'the end of the text', '// comment'],
    ['[\n1,\n2,\n// three\n3]', 4, 1, 'a value', '// three'],
  ])('finds the fault in %j', (text, line, column, expected, actual) => {
    expect(findSyntaxFault(text)).toEqual({ line, column, expected, actual });
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each([
    '1',
    '-0.5e+10',
    '"\\u00e9 \\n \u2028 \u007f 😀"',
    'null',
    '[]',
    '{}',
    ' [ [ ] , { "a" : [ true , false ] } ]\n',
  ])('finds none in %j', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(findSyntaxFault(text)).toBeUndefined();
  });

  test('agrees with JSON.parse on every text with one character taken away', () => {
    const text = JSON.stringify(completeDataset(), null, 1).slice(0, 3000);
    const disagreeing = [...text].flatMap((_, at) => {
      const shorter = `[${text.slice(0, at)}${text.slice(at + 1)}]`;
      return isJson(shorter) === (findSyntaxFault(shorter) === undefined) ? [] : [shorter];
    });
    expect(disagreeing).toEqual([]);
  });

  test('steps over a long string and a deep nest', () => {
    expect(findSyntaxFault(`["${'a'.repeat(5_000_000)}"]`)).toBeUndefined();
    expect(findSyntaxFault('['.repeat(100_000))).toMatchObject({ line: 1, column: 100_001 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
