import { describe, expect, test } from 'vitest';
import { resolveText } from '../../src/dataset/text.ts';

describe('resolveText', () => {
  const baku = { ru: 'Баку', en: 'Baku', tr: 'Bakü', 'az-Latn': 'Bakı', 'zh-Hant': '巴庫' };

  test.each([
    ['the tag itself', 'tr', [], 'tr'],
    ['the parent of a tag', 'tr-TR', [], 'tr'],
    ['the nearest parent', 'az-Latn-AZ', [], 'az-Latn'],
    ['the parent of a private tag', 'zh-Hant-x-old', [], 'zh-Hant'],
    ['no child of the tag', 'az', [], 'en'],
    ['a tag in other letters', 'TR', [], 'tr'],
    ['a given tag in other letters', 'zh-hant-tw', [], 'zh-Hant'],
    ['the first of the languages that there is', 'kk', ['uz', 'ru', 'tr'], 'ru'],
    ['the reader before the languages', 'tr', ['ru'], 'tr'],
    ['English after the languages', 'kk', ['uz'], 'en'],
  ])('gives %s', (_, locale, languages, language) => {
    expect(resolveText(baku, locale, languages)).toEqual({ text: baku[language as keyof typeof baku], language });
  });

  test('gives the first of all where there is no English', () => {
    expect(resolveText({ ru: 'Баку', tr: 'Bakü' }, 'kk', ['uz'])).toEqual({ text: 'Баку', language: 'ru' });
  });

  test('knows no language of a plain string', () => {
    expect(resolveText('Baku', 'tr', ['tr'])).toEqual({ text: 'Baku', language: undefined });
  });

  test('gives empty words for no languages', () => {
    expect(resolveText({}, 'tr', [])).toEqual({ text: '', language: undefined });
  });

  test.each(['', '-', 'x', '--', 'toString', '__proto__', 'constructor'])(
    'takes "%s" for a language like any other',
    (tag) => {
      expect(resolveText(baku, tag, [tag])).toEqual({ text: 'Baku', language: 'en' });
    },
  );
});
