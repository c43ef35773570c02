/**
 * Who held the presidency of the Council of the European Union and of its forerunners since 1958, and who is to hold it through
 * 2030, as the named pages have it: public facts for a story, and for tests with a long history. A page that gives months only is
 * not read as giving days.
 */
import type { Chairmanship, Dataset } from '../src/dataset/model.ts';

const sources: Dataset['sources'] = [
  {
    id: 'ebu',
    title: 'EU presidency, 1958 to 2020',
    publisher: 'European Broadcasting Union, data journalism',
    date: '2020',
    url: 'https://github.com/ebuddj/2020-eu_presidency',
  },
  {
    id: 'hansard',
    title: 'Council of Ministers, written answer',
    publisher: 'Hansard, House of Commons',
    date: '1988-10-26',
    url: 'https://api.parliament.uk/historic-hansard/written_answers/1988/oct/26/council-of-ministers',
  },
  {
    id: 'eurooppatiedotus',
    title: 'EU:s ordförandeländer 1995–2020',
    publisher: 'Eurooppatiedotus',
    date: '2005-12-12',
    language: 'sv',
    url: 'https://eurooppatiedotus.fi/sv/2005/12/12/eus-ordforandelander-1995-2020/',
  },
  {
    id: 'cep',
    title: 'The Slovenian Presidency of Council of the EU',
    publisher: 'European Policy Centre, Belgrade',
    url: 'https://cep.org.rs/en/publications/the-slovenian-presidency-of-council-of-the-eu/',
  },
  {
    id: 'ab-gov-tr',
    title: 'Sweden took over the Presidency of the Council of the EU',
    publisher: 'Directorate for EU Affairs, Türkiye',
    date: '2023-01-03',
    url: 'https://www.ab.gov.tr/the-sweden-took-over-the-presidency-of-the-council-of-the-eu_53357_en.html',
  },
  {
    id: 'visit-brussels',
    title: 'Swedish Presidency of the Council of the EU',
    publisher: 'visit.brussels',
    date: '2023-01-01',
    url: 'https://www.visit.brussels/en/visitors/what-to-do/Europe-Brussels-Direct/Focus-en/presidence-suedoise-du-conseil-de-l-ue',
  },
  {
    id: 'eda',
    title: 'Presidencies of the Council of the EU',
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    url: 'https://www.eda.admin.ch/europa/en/home/europaeische-union/politische-systeme/ratspraesidentschaft-eu.html',
  },
  {
    id: 'wikimili',
    title: 'Presidency of the Council of the European Union',
    publisher: 'WikiMili, after Wikipedia',
    url: 'https://wikimili.com/en/Presidency_of_the_Council_of_the_European_Union',
  },
  {
    id: 'programma-sviluppo',
    title: 'Presidenza danese del Consiglio dell’UE',
    publisher: 'Programma Sviluppo',
    language: 'it',
    url: 'https://www.programmasviluppo.it/?p=42283',
  },
  {
    id: 'tampere',
    title: 'The Presidency of the Council of the EU passed from Denmark to Cyprus',
    publisher: 'City of Tampere EU Office',
    date: '2026-01',
    url: 'https://tampere.eu/en/the-presidency-of-the-council-of-the-eu-passed-from-denmark-to-cyprus',
  },
  {
    id: 'ak-europa',
    title: 'An autonomous Union: Cyprus takes over EU Council Presidency',
    publisher: 'AK EUROPA',
    url: 'https://www.akeuropa.eu/en/autonomous-union-cyprus-takes-over-eu-council-presidency',
  },
  {
    id: 'order-2030',
    title: 'Council rotating presidencies: decision on revised order',
    publisher: 'European American Chamber of Commerce New York, after the Council',
    date: '2016-07-26',
    url: 'https://eaccny.com/news/chapternews/council-rotating-presidencies-decision-on-revised-order/',
  },
];

/** Both holders of each year from 1958 through 2020, the first half's and the second's. */
const UNTIL_2020 =
  'BE DE FR IT LU NL BE DE FR IT LU NL BE DE FR IT LU NL BE DE FR IT LU NL BE DE FR IT LU NL ' + // 1958 to 1972
  'BE DK DE FR IE IT LU NL GB BE DK DE FR IE IT LU NL GB BE DK DE GR FR IE IT LU NL GB BE DK DE GR ' + // to 1988
  'ES FR IE IT LU NL PT GB DK BE GR DE FR ES IT IE NL LU GB AT DE FI PT FR SE BE ES DK GR IT IE NL LU GB AT FI ' + // to 2006
  'DE PT SI FR CZ SE ES BE HU PL DK CY IE LT GR IT LV LU NL SK MT EE BG AT RO FI HR DE'; // to 2020

const SINCE_2021: readonly (readonly [party: string, period: string, ...sources: string[]])[] = [
  ['PT', '2021-01/2021-06', 'cep', 'order-2030'],
  ['SI', '2021-07-01/2021-12', 'cep', 'order-2030'],
  ['FR', '2022-01-01/2022-06', 'ab-gov-tr', 'order-2030'],
  ['CZ', '2022-07/2022-12-31', 'ab-gov-tr', 'visit-brussels'],
  ['SE', '2023-01-01/2023-06-30', 'visit-brussels', 'eda'],
  ['ES', '2023-07/2023-12', 'eda', 'wikimili'],
  ['BE', '2024-01-01/2024-06-30', 'eda'],
  ['HU', '2024-07-01/2024-12-31', 'wikimili'],
  ['PL', '2025-01-01/2025-06-30', 'programma-sviluppo'],
  ['DK', '2025-07-01/2025-12', 'programma-sviluppo', 'tampere'],
  ['CY', '2026-01-01/2026-06', 'ak-europa', 'order-2030'],
];

/** Both holders of each half-year that is still to come, from the second of 2026 through 2030. */
const PLANNED = 'IE LT GR IT LV LU NL SK MT';

/** A half-year, counted from the first of 1958, to the day or to the month. */
function halfYear(index: number, isExact: boolean): string {
  const year = 1958 + Math.floor(index / 2);
  const [first, last] = index % 2 ? [`${year}-07`, `${year}-12`] : [`${year}-01`, `${year}-06`];
  return isExact ? `${first}-01/${last}-${index % 2 ? 31 : 30}` : `${first}/${last}`;
}

function heldUntil2020(party: string, index: number): Chairmanship {
  const year = 1958 + Math.floor(index / 2);
  const exact = year >= 1973 && year <= 1988 ? ['hansard'] : year >= 1995 && year <= 2005 ? ['eurooppatiedotus'] : [];
  return { party, period: halfYear(index, exact.length > 0), sources: ['ebu', ...exact] };
}

const held = UNTIL_2020.split(' ');
const chairmanships: readonly Chairmanship[] = [
  ...held.map(heldUntil2020),
  ...SINCE_2021.map(([party, period, ...from]) => ({ party, period, sources: from })),
  ...PLANNED.split(' ').map((party, index) => ({
    party,
    period: halfYear(held.length + SINCE_2021.length + index, false),
    status: 'planned' as const,
    sources: ['order-2030'],
  })),
];

export const euCouncil: Dataset = {
  format: 1,
  id: 'eu-council',
  title: 'Presidency of the Council of the European Union',
  languages: ['en'],
  updated: '2026-01-07',
  sources,
  parties: [...new Set(chairmanships.map(({ party }) => party))].map((id) => ({ id })),
  networks: [{ id: 'council', name: 'Council of the European Union', chairmanships }],
};
