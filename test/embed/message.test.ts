import { describe, expect, test } from 'vitest';
import { heightMessage, readHeight, readWishes, wishesMessage } from '../../src/embed/message.ts';

describe('a height', () => {
  test('is read as it was written, in whole px', () => {
    expect(readHeight(heightMessage(480))).toBe(480);
    expect(readHeight(heightMessage(480.2))).toBe(481);
  });

  test('is bounded', () => {
    expect(readHeight(heightMessage(1e9))).toBe(20_000);
  });

  test.each([
    ['a negative one', heightMessage(-1)],
    ['none', heightMessage(Number.NaN)],
    ['text', { ...heightMessage(1), height: '480' }],
    ['another version', { ...heightMessage(480), version: 2 }],
    ['another type', { ...heightMessage(480), type: 'other' }],
    ['a string', 'pymxPYMxaxPYMxheightxPYMx480'],
    ['nothing', undefined],
    ['null', null],
  ])('%s is no height', (_name, data) => {
    expect(readHeight(data)).toBeUndefined();
  });
});

describe('wishes', () => {
  test('are read as they were written', () => {
    const wishes = { theme: 'dark', locale: 'tr-CY', asOf: '2025-11-19' };
    expect(readWishes(wishesMessage(wishes))).toEqual(wishes);
  });

  test('may be taken back', () => {
    expect(readWishes(wishesMessage({ asOf: '' }))).toEqual({ asOf: '' });
  });

  test.each([
    [{ theme: 'dark; color: red' }],
    [{ locale: '<b>' }],
    [{ asOf: 'tomorrow' }],
    [{ src: 'https://elsewhere.example/data.json' }],
    [{ theme: 1 }],
  ])('%j cannot be wished', (wishes) => {
    expect(readWishes(wishesMessage(wishes as never))).toBeUndefined();
  });

  test('keep what may be wished where something else may not', () => {
    expect(readWishes(wishesMessage({ theme: 'dark', asOf: '1 May' }))).toEqual({ theme: 'dark' });
  });

  test.each([undefined, null, 'text', 7, {}, { type: 'network-widgets' }])('%j is none', (data) => {
    expect(readWishes(data)).toBeUndefined();
  });
});
