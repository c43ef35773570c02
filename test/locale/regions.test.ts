import { expect, it } from 'vitest';
import turkicStates from '../../geo/turkic-states.topo.json' with { type: 'json' };
import { en } from '../../src/locale/en.ts';
import { otherRegions } from '../../src/locale/en-regions.ts';
import { loadLanguage } from '../../src/locale/languages.ts';

const codesOf = (regions: string) => regions.split('|').map((entry) => entry.slice(0, 2));

it('English has at hand what the map that needs no index can name, and nothing twice', () => {
  const shapes = turkicStates.objects.countries.geometries.map(({ properties }) => properties.a2);
  expect(codesOf(en.regions)).toEqual([...new Set(shapes.filter(Boolean))].sort());
  expect(codesOf(otherRegions).filter((code) => codesOf(en.regions).includes(code))).toEqual([]);
});

it('English in full names the same states and territories as any other language', async () => {
  const [english, turkish] = await Promise.all([loadLanguage('en'), loadLanguage('tr')]);
  expect(codesOf(english.regions).sort()).toEqual(codesOf(turkish.regions).sort());
});
