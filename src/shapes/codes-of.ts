import { aliases, atlasNames, isoCodes } from './codes.ts';

/** Alpha-3 and alpha-2 by all three codes of ISO 3166-1, numbers with their zeros. */
const known = new Map<string, readonly [alpha3: string, alpha2: string]>();
for (const line of isoCodes.split('|')) {
  const codes = line.split(' ');
  const [alpha3 = '', alpha2 = ''] = codes;
  for (const code of codes) known.set(code, [alpha3, alpha2]);
}

/** Properties in which atlases keep codes: `ISO_A3`, `iso_a2`, `ADM0_A3`, `code`, `cca3`, `ISO3166-1-Alpha-3` … */
const HOLDS_A_CODE = /^(?:iso|adm0_a3|sov_a3|cca|ccn|code|alpha|a2$|a3$|id$)/i;
/** Without a code, as Natural Earth writes it. */
const NO_CODE = '-99';

/** The codes of a feature by its id, else by its properties, else by the name that world-atlas gives to a part without a code. */
export function codesOf(id: unknown, properties: Readonly<Record<string, unknown>>): readonly [id: string, a2: string] {
  const given = textOf(id);
  const candidates = [
    given,
    ...Object.keys(properties)
      .filter(isCodeName)
      .map((key) => textOf(properties[key])),
  ];
  const code = candidates.map((each) => aliases[each] ?? each).find((each) => known.has(each));
  const part = candidates.map((each) => aliases[each]).find(Boolean) ?? atlasNames[textOf(properties['name'])];
  const own = code ?? part ?? given;
  return known.get(own) ?? [own, ''];
}

function isCodeName(key: string): boolean {
  return HOLDS_A_CODE.test(key);
}

/** A number counts with the zeros that ISO gives it. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value).padStart(3, '0');
  return typeof value === 'string' && value !== NO_CODE ? value.trim() : '';
}
