/** Whether one value by itself keeps to a rule. Pure; needs to know nothing else of the dataset. */
import { isExactDay, PLAIN_DAY, parseDate } from './edtf.ts';
import { parsePeriod } from './period.ts';
import type { ProblemCode } from './problem.ts';
import type {
  ConstantRule,
  NumberRule,
  PatternRule,
  StringRule,
  TimeRule,
  UrlRule,
  WordRule,
} from './schema-language.ts';

type WordyRule = StringRule | PatternRule | TimeRule | UrlRule | WordRule;

/** A rule for a value that has no parts. */
export type LeafRule = NumberRule | ConstantRule | WordyRule;

/** What is wrong with a value, undefined when nothing is. */
export function judge(rule: LeafRule, value: unknown): ProblemCode | undefined {
  if (rule.is === 'constant') return value === rule.value ? undefined : 'format';
  if (rule.is === 'number') return typeof value === 'number' ? judgeNumber(rule, value) : 'type';
  return typeof value === 'string' ? judgeString(rule, value) : 'type';
}

function judgeNumber({ min, max, whole }: NumberRule, value: number): ProblemCode | undefined {
  return value >= min && value <= max && !(whole && value % 1) ? undefined : 'range';
}

function judgeString(rule: WordyRule, value: string): ProblemCode | undefined {
  switch (rule.is) {
    case 'pattern':
      return rule.pattern.test(value) ? undefined : rule.code;
    case 'word':
      return rule.words.includes(value) ? undefined : 'value';
    case 'url':
      return rule.schemes.includes(schemeOf(value)) ? undefined : 'url';
    case 'string':
      return undefined;
    default:
      return judgeTime(rule, value);
  }
}

function judgeTime({ is }: TimeRule, value: string): ProblemCode | undefined {
  if (is !== 'period' && PLAIN_DAY.test(value)) return undefined;
  if (is === 'period' || (is === 'span' && value.includes('/'))) return parsePeriod(value) ? undefined : 'period';
  const date = parseDate(value);
  return date && (is !== 'day' || isExactDay(date)) ? undefined : 'date';
}

/** Most links: no need to ask the browser, which takes as long as all the rest of a meeting. `xn--` hosts may be none. */
const PLAIN_LINK = /^(https?):\/\/(?!.*xn--)[a-z\d.-]+\.[a-z]+(?:\/|$)/;

/** The scheme that a URL has once a browser has read it, also through line breaks and capitals; empty for no URL. */
function schemeOf(value: string): string {
  const plain = PLAIN_LINK.exec(value)?.[1];
  if (plain) return plain;
  try {
    return new URL(value, 'https://base.invalid/').protocol.slice(0, -1);
  } catch {
    return '';
  }
}
