import { describe, expect, it } from 'vitest';
import { collatorOf } from '../../src/locale/collate.ts';
import { fold } from '../../src/locale/fold.ts';
import { loadLanguage } from '../../src/locale/languages.ts';
import { smallLetters } from '../../src/locale/small-letters.ts';

async function finds(tag: string, typed: string, word: string): Promise<boolean> {
  const language = await loadLanguage(tag);
  return fold(word, language).includes(fold(typed, language));
}

describe('a reader finds a word', () => {
  it.each([
    ['en', 'turkiye', 'Türkiye'],
    ['en', 'TÜRKİYE', 'Türkiye'],
    ['en', "cote d'iv", 'Côte d’Ivoire'],
    ['tr', 'IRAK', 'Irak'],
    ['tr', 'iran', 'İran'],
    ['tr', 'kirgizistan', 'Kırgızistan'],
    ['tr', 'KIRGIZİSTAN', 'Kırgızistan'],
    ['tr', 'cin', 'Çin'],
    ['az', 'azerbaycan', 'Azərbaycan'],
    ['az', 'IRAQ', 'İraq'],
    ['hu', 'torokorszag', 'Törökország'],
    ['uz', 'ozbekiston', 'Oʻzbekiston'],
    ['uz', "O'zbekiston", 'Oʻzbekiston'],
    ['uz', 'O‘zbekiston', 'Oʻzbekiston'],
    ['uz-Cyrl', 'ozbekiston', 'Ўзбекистон'],
    ['uz-Cyrl', "o'zbekiston", 'Ўзбекистон'],
    ['uz-Cyrl', 'хива', 'Хива'],
    ['uz-Cyrl', 'xiva', 'Хива'],
    ['kk', 'kazakstan', 'Қазақстан'],
    ['kk', 'qazaqstan', 'Қазақстан'],
    ['kk', 'казакстан', 'Қазақстан'],
    ['kk', 'shymkent', 'Шымкент'],
    ['kk', 'turkistan', 'Түркістан'],
    ['ky', 'bishkek', 'Бишкек'],
    ['ky', 'chui', 'Чүй'],
    ['ky', 'chuy', 'Чүй'],
    ['ru', 'елка', 'Ёлка'],
    ['ru', 'kazahstan', 'Казахстан'],
    ['ru', 'kazakhstan', 'Казахстан'],
    ['ru', 'turtsiya', 'Турция'],
    ['tk', 'asgabat', 'Aşgabat'],
    ['tk', 'turkmenistan', 'Türkmenistan'],
  ])('%s: %s finds %s', async (tag, typed, word) => {
    expect(await finds(tag, typed, word)).toBe(true);
  });

  it.each([
    ['tr', 'irak', 'İran'],
    ['kk', 'astana', 'Алматы'],
    ['en', 'x', 'Türkiye'],
  ])('%s: %s does not find %s', async (tag, typed, word) => {
    expect(await finds(tag, typed, word)).toBe(false);
  });
});

it('small letters keep the dot of Turkish and Azerbaijani letters', async () => {
  const written = async (tag: string) => smallLetters('IĞDIR İZMİR', await loadLanguage(tag));
  expect(await written('tr')).toBe('ığdır izmir');
  expect(await written('az')).toBe('ığdır izmir');
  expect(await written('en')).toBe('iğdir izmir');
});

describe('words are sorted by the alphabet', () => {
  it.each([
    ['tr', ['Cezayir', 'Çin', 'Irak', 'İran', 'Oman', 'Özbekistan', 'Zimbabve']],
    ['az', ['Gana', 'Ğana', 'Hana', 'Xana', 'Irak', 'İraq', 'Kana', 'Qana', 'Lana']],
    [
      'hu',
      [
        'Ciprus',
        'Cuba',
        'Csád',
        'Dánia',
        'Gabon',
        'Guinea',
        'Gyula',
        'Olasz',
        'Ománi',
        'Őr',
        'Örményország',
        'Pakisztán',
      ],
    ],
    [
      'kk',
      ['Алматы', 'Әзербайжан', 'Гана', 'Ғана', 'Кипр', 'Қазақстан', 'Латвия', 'Үндістан', 'Ыстық', 'Ірбіт', 'Baku'],
    ],
    ['uz', ['Olmaota', 'Vena', 'Zomin', 'Oʻzbekiston', 'Gʻazna', 'Shosh', 'Chirchiq']],
    ['uz-Cyrl', ['Олмаота', 'Хива', 'Япония', 'Ўзбекистон', 'Қозоғистон', 'Ғазна', 'Ҳинд']],
    ['tk', ['Çärjew', 'Daşoguz', 'Jeýhun', 'Žukow', 'Nebitdag', 'Ňew', 'Wena', 'Yokary', 'Ýolöten', 'Zagreb']],
  ])('%s', async (tag, words) => {
    expect(words.toReversed().sort(collatorOf(await loadLanguage(tag)))).toEqual(words);
  });
});
