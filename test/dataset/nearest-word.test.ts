import { expect, test } from 'vitest';
import { nearestWord } from '../../src/dataset/nearest-word.ts';

const KINDS = ['summit', 'council', 'ministerial', 'ceremony', 'working', 'bilateral', 'milestone'];

test.each([
  ['wroking', 'working'],
  ['Summit', 'summit'],
  ['sumit', 'summit'],
  ['coucnil', 'council'],
  ['mile-stone', 'milestone'],
  ['party', undefined],
  ['', undefined],
  ['x', undefined],
])('by %j is meant %j', (word, meant) => {
  expect(nearestWord(word, KINDS)).toBe(meant);
});

test('of a long text nothing is compared', () => {
  expect(nearestWord('summit'.repeat(200_000), KINDS)).toBeUndefined();
});
