import { describe, expect, test } from 'vitest';
import { judge } from '../../src/dataset/judge.ts';
import { date, day, period, span, url } from '../../src/dataset/schema-language.ts';
import { datePatterns } from '../../src/schema/date-pattern.ts';
import { urlPattern } from '../../src/schema/url-pattern.ts';

/** Whole numbers below a limit, the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function texts(count: number, parts: readonly string[], longest: number): readonly string[] {
  const below = numbers(count);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(longest) }, () => parts[below(parts.length)]).join(''),
  );
}

const rules = { day, date, period, span };

describe('the pattern of a date', () => {
  const days = [1900, 2000, 2023, 2024].flatMap((year) =>
    Array.from({ length: 14 }, (_month, month) =>
      Array.from({ length: 33 }, (_day, dayOfMonth) =>
        [year, ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0'))].join('-'),
      ),
    ).flat(),
  );
  const dates = [
    '2025',
    '2025-05',
    '2025-05-19',
    '2024-02-29',
    '2023-02-29',
    '0000',
    '2025-13',
    '025',
    '',
    '..',
    'today',
  ];
  const signs = ['', '~', '?', '%', '~?', ' '];
  const ranges = dates.flatMap((from) => dates.map((to) => `[${from}..${to}]`));
  const signed = dates.flatMap((text) => signs.map((sign) => text + sign));
  const ends = [...signed, '[2025..]', '[..2025]', '[..]', '/'];
  const periods = ends.flatMap((from) => ends.map((to) => `${from}/${to}`));
  const odd = texts(4000, ['2025', '-', '05', '19', '/', '..', '[', ']', '~', '?', '\n', ' ', '٢'], 9);

  test.each(['day', 'date', 'period', 'span'] as const)('takes for a %s what the reader takes', (is) => {
    const pattern = new RegExp(datePatterns[is], 'u');
    const differing = [...days, ...ranges, ...signed, ...periods, ...odd].filter(
      (text) => pattern.test(text) !== (judge(rules[is], text) === undefined) && !isReversed(text),
    );
    expect(differing).toEqual([]);
  });

  test.each(['2025/2024', '2025-05-20/2025-05-19', '[2026..2025]', '[2026..]/2025'])(
    'takes %s, whose order is beyond it',
    (text) => {
      expect(new RegExp(datePatterns.span, 'u').test(text)).toBe(true);
      expect(judge(span, text)).toBeDefined();
    },
  );
});

/** True where the reader takes the text once its first and last date are the same, so that only their order was wrong. */
function isReversed(text: string): boolean {
  const [first = ''] = text.match(/\d{4}(?:-\d\d){0,2}/) ?? [];
  const alike = text.replaceAll(/\d{4}(?:-\d\d){0,2}/g, first);
  return Object.values(rules).some((rule) => judge(rule, alike) === undefined);
}

describe('the pattern of a URL', () => {
  const link = url('http', 'https');
  const pattern = new RegExp(urlPattern(['http', 'https']), 'u');
  const parts = [
    'http',
    'HTTPS',
    'https',
    ':',
    '/',
    '//',
    '\\',
    '@',
    '?',
    '#',
    ' ',
    '\n',
    '\t',
    '\u0000',
    'a',
    'b.c',
    '%41',
  ];
  const urls = texts(20_000, [...parts, ':80', '[::1]', 'ü', '%', '|', '<', 'javascript', 'mailto', '-', '+', '😀'], 7);

  test('takes all that the reader takes', () => {
    expect(urls.filter((text) => !judge(link, text) && !pattern.test(text))).toEqual([]);
  });

  test('refuses another scheme however it is written', () => {
    const absolute = /^[\0- ]*(?!h\s*t\s*t\s*p\s*s?\s*:)[a-z][a-z\d+.\-\t\n\r]*:/i;
    expect(urls.filter((text) => absolute.test(text) && pattern.test(text))).toEqual([]);
  });

  test('differs from the reader for hosts alone', () => {
    const differing = urls.filter((text) => judge(link, text) && pattern.test(text));
    expect(differing.filter((text) => !/^[\0- ]*(?:h\s*t\s*t\s*p\s*s?\s*:|[/\\])/i.test(text))).toEqual([]);
    expect(differing.length).toBeLessThan(urls.length / 100);
  });

  test.each(['https://', 'http:', 'https:///', 'https://exa mple.org/', 'https://a|b/', 'https://@/', 'ftp://a.org/'])(
    'refuses %s',
    (text) => {
      expect([pattern.test(text), judge(link, text)]).toEqual([false, 'url']);
    },
  );

  test('takes a mail address where one may stand', () => {
    const corrections = new RegExp(urlPattern(['http', 'https', 'mailto']), 'u');
    expect(['mailto:a@b.org', 'MailTo:a', '/report', 'tel:112'].map((text) => corrections.test(text))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
