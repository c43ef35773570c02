// CLDR's plural rules for whole numbers, as the source of a function.

import { readSupplement } from './read-cldr.mjs';

/** Whole numbers have neither decimals nor an exponent. */
const ALWAYS_ZERO = new Set(['v', 'w', 'f', 't', 'e', 'c']);

/**
 * `(count) => (count === 1 ? 'one' : 'other')`
 * @param {string} tag
 */
export function pluralSource(tag) {
  const rules = readSupplement('plurals')['plurals-type-cardinal'][tag.split('-')[0] ?? tag];
  const categories = Object.entries(rules).flatMap(([key, rule]) => {
    const condition = conditionOf(rule.split('@')[0].trim());
    const name = key.replace('pluralRule-count-', '');
    return name === 'other' || condition === 'false' ? [] : [`${condition} ? '${name}'`];
  });
  return `(count) => (${[...categories, "'other'"].join(' : ')})`;
}

/** @param {string} rule `v = 0 and i % 10 = 1 and i % 100 != 11` */
function conditionOf(rule) {
  const choices = rule.split(' or ').map((choice) => {
    const relations = choice
      .split(' and ')
      .map(relationOf)
      .filter((relation) => relation !== 'true');
    return relations.includes('false') ? 'false' : relations.join(' && ') || 'true';
  });
  return choices.filter((choice) => choice !== 'false').join(' || ') || 'false';
}

/** @param {string} relation `i % 100 != 12..14` */
function relationOf(relation) {
  const [, operand = '', modulus, sign, list = ''] = /^(\w)(?: % (\d+))? (!?=) (.+)$/.exec(relation) ?? [];
  const values = list.split(',').map((range) => range.split('..').map(Number));
  if (ALWAYS_ZERO.has(operand)) return String(values.some(([from = 0]) => from === 0) === (sign === '='));
  const value = modulus ? `count % ${modulus}` : 'count';
  const tests = values.map(([from, to = from]) => {
    if (from === to) return `${value} ${sign === '=' ? '===' : '!=='} ${from}`;
    return sign === '=' ? `${value} >= ${from} && ${value} <= ${to}` : `(${value} < ${from} || ${value} > ${to})`;
  });
  if (tests.length === 1) return tests[0] ?? 'true';
  return sign === '=' ? `(${tests.join(' || ')})` : tests.join(' && ');
}
