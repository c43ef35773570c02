/** What a rule asks for, in the words that complete "expected …". */
import type { Form, NumberRule, Rule, TimeRule } from './schema-language.ts';

const FORMS: Readonly<Record<Form, string>> = {
  id: 'an id of letters, digits, ".", "_" and "-"',
  'party-id': 'a country code such as "AZ", a code of the geography such as "XNC", or "x-" and a name',
  language: 'a language tag such as "tr" or "az-Latn"',
  coordinates: 'longitude and latitude',
  places: 'the ids of two places',
};

const DATE = 'an EDTF date such as 2025-05-19';
const PERIOD = 'a period such as 2025-05-19/2026';

const TIMES: Readonly<Record<TimeRule['is'], string>> = {
  day: 'a day such as 2025-05-19',
  date: DATE,
  period: PERIOD,
  span: `${DATE}, or ${PERIOD}`,
};

const SIMPLE = {
  any: 'a value',
  text: 'a text, or texts by language such as {"en": "…"}',
  string: 'a string',
  record: 'an object',
};

export function expectedOf(rule: Rule): string {
  switch (rule.is) {
    case 'pattern':
    case 'tuple':
      return FORMS[rule.form];
    case 'day':
    case 'date':
    case 'period':
    case 'span':
      return TIMES[rule.is];
    case 'url':
      return `a URL with ${rule.schemes.join(' or ')}`;
    case 'word':
      return `one of ${rule.words.map((one) => `"${one}"`).join(', ')}`;
    case 'number':
      return expectedNumber(rule);
    case 'constant':
      return `${rule.value}, the format that this version reads`;
    case 'reference':
      return `the id of a ${rule.to}`;
    case 'list':
      return rule.min ? `a list of at least ${rule.min}` : 'a list';
    default:
      return SIMPLE[rule.is];
  }
}

function expectedNumber({ min, max, whole }: NumberRule): string {
  return `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
}
