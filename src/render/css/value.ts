export type Theme = 'light' | 'dark';

/** The custom properties that hold at a place. */
export type Environment = ReadonlyMap<string, string>;

/** A value with what it refers to filled in; undefined where that is not to be had. */
export function resolveValue(value: string, environment: Environment, theme: Theme): string | undefined {
  let text = value;
  for (let found = CALL.exec(text); found; found = CALL.exec(text)) {
    const from = found.index;
    const to = closingOf(text, from + found[0].length - 1);
    const inner = text.slice(from + found[0].length, to);
    const replacement = call(found[1] ?? '', inner, environment, theme);
    if (replacement === undefined) return undefined;
    text = text.slice(0, from) + replacement + text.slice(to + 1);
  }
  return text;
}

const CALL = /(?<![\w-])(var|light-dark|color-mix)\(/;

function call(name: string, inner: string, environment: Environment, theme: Theme): string | undefined {
  const parts = splitArguments(inner);
  if (name === 'light-dark') return resolveValue(parts[theme === 'dark' ? 1 : 0] ?? '', environment, theme);
  if (name === 'color-mix') return mix(parts, environment, theme);
  const [property = '', ...fallback] = parts;
  const held = environment.get(property);
  const own = held === undefined ? undefined : resolveValue(held, environment, theme);
  return own ?? (fallback.length ? resolveValue(fallback.join(', '), environment, theme) : undefined);
}

/** `color-mix(in srgb, A 18%, B)`, the one form that the style sheets use. */
function mix(
  [, first = '', second = '']: readonly string[],
  environment: Environment,
  theme: Theme,
): string | undefined {
  const [, color = '', share = '50'] = /^(.*?)(?:\s+([\d.]+)%)?$/.exec(first) ?? [];
  const a = channels(resolveValue(color, environment, theme));
  const b = channels(resolveValue(second, environment, theme));
  if (!a || !b) return undefined;
  const part = Number(share) / 100;
  const mixed = a.map((value, index) => Math.round(value * part + (b[index] ?? 0) * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string | undefined): readonly number[] | undefined {
  const [, digits] = /^#([\da-f]{6})$/i.exec(color ?? '') ?? [];
  return digits ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) : undefined;
}

function splitArguments(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && !depth) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (!depth) return at;
  }
  return text.length;
}
