import { describe, expect, test } from 'vitest';
import { type CodedColumn, readCode } from '../../src/convert/csv/cell-words.ts';
import type { FullLanguage } from '../../src/locale/language.ts';
import { languageTags, loadLanguage } from '../../src/locale/languages.ts';

describe('a cell of a table', () => {
  const tags = languageTags.filter((tag) => tag !== 'en');

  test.each(tags)('may say it in the words of the widgets: %s', async (tag) => {
    const { messages, parts } = (await loadLanguage(tag)) as FullLanguage;
    const words: Readonly<Record<CodedColumn, Readonly<Record<string, string>>>> = {
      kind: parts.filter.kinds,
      status: messages.status,
      session: parts.record.session,
      format: { ...parts.record.format, video: messages.videoConference },
    };
    for (const [column, codes] of Object.entries(words))
      for (const [code, word] of Object.entries(codes))
        expect([word, readCode(column as CodedColumn, word)]).toEqual([word, code]);
  });

  test.each([
    ['kind', 'KONSEY', 'council'],
    ['kind', 'İkili görüşme', 'bilateral'],
    ['kind', 'Gipfeltreffen', 'summit'],
    ['status', 'ERTELENDİ', 'postponed'],
    ['status', 'Iptal', 'cancelled'],
    ['status', "o'tkazildi", 'held'],
    ['session', 'Olaganüstü', 'extraordinary'],
    ['format', 'Yüz-yüze', 'in-person'],
    ['format', 'In-Person', 'in-person'],
  ] as const)('of %s, %s, is %s', (column, cell, code) => {
    expect(readCode(column, cell)).toBe(code);
  });

  test('that says what is no such word stays as it is', () => {
    expect(readCode('kind', 'Toplantı')).toBe('Toplantı');
  });
});
