/** The European Union with its candidates and the member that left: public facts, each with the page that states it. */
import type { Dataset, Membership, Source } from '../src/dataset/model.ts';

const SOURCES: readonly Source[] = [
  {
    id: 'europa',
    title: 'Countries',
    publisher: 'European Union',
    url: 'https://europa.eu/european-union/about-eu/countries_en?country=ES',
    language: 'en',
  },
  {
    id: 'eurostat',
    title: 'Glossary: Candidate countries',
    publisher: 'Eurostat',
    url: 'https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:Candidate_countries',
    language: 'en',
  },
  {
    id: 'emcdda',
    title: 'Background information',
    publisher: 'European Monitoring Centre for Drugs and Drug Addiction',
    date: '2015-09-15',
    url: 'http://www.emcdda.europa.eu/html.cfm/index151265EN.html',
    language: 'en',
  },
  {
    id: 'wion',
    title: "Which are European Union candidate countries and what's their status now?",
    publisher: 'WION',
    date: '2022-06-18',
    url: 'https://www.wionews.com/photos/which-are-european-union-candidate-countries-and-whats-their-status-now-489347',
    language: 'en',
  },
  {
    id: 'anews',
    title: 'Number of countries waiting for EU membership rises',
    publisher: 'A News',
    date: '2022-06-24',
    url: 'https://www.anews.com.tr/world/2022/06/24/number-of-countries-waiting-for-eu-membership-rises',
    language: 'en',
  },
  {
    id: 'france',
    title: 'Bosnia-Herzegovina – European Council decision to grant candidate country status to Bosnia-Herzegovina',
    publisher: 'Ministry for Europe and Foreign Affairs, France',
    date: '2022-12-15',
    url: 'https://www.diplomatie.gouv.fr/en/country-files/bosnia-herzegovina/news/article/bosnia-herzegovina-european-council-decision-to-grant-candidate-country-status',
    language: 'en',
  },
  {
    id: 'new-union-post',
    title: 'Map: potential EU enlargement',
    publisher: 'New Union Post',
    date: '2024-07-01',
    url: 'https://newunionpost.eu/2024/07/01/map-potential-eu-enlargement',
    language: 'en',
  },
];

/** Members by the day on which they joined. */
const JOINED: Readonly<Record<string, string>> = {
  '1958-01-01': 'BE DE FR IT LU NL',
  '1973-01-01': 'DK IE',
  '1981-01-01': 'GR',
  '1986-01-01': 'ES PT',
  '1995-01-01': 'AT FI SE',
  '2004-05-01': 'CY CZ EE HU LT LV MT PL SI SK',
  '2007-01-01': 'BG RO',
  '2013-07-01': 'HR',
};

const CANDIDATES: readonly (readonly [party: string, since: string, source: string])[] = [
  ['AL', '2014-06', 'wion'],
  ['BA', '2022-12-15', 'france'],
  ['GE', '2023-12-14', 'new-union-post'],
  ['MD', '2022-06-23', 'anews'],
  ['ME', '2010-12-17', 'eurostat'],
  ['MK', '2005-12', 'eurostat'],
  ['RS', '2012-03-01', 'eurostat'],
  ['TR', '1999-12', 'emcdda'],
  ['UA', '2022-06-23', 'anews'],
];

const members = Object.entries(JOINED).flatMap(([since, codes]) =>
  codes.split(' ').map((party): Membership => ({ party, role: 'member', period: `${since}/..`, sources: ['europa'] })),
);

const memberships: readonly Membership[] = [
  ...members,
  { party: 'GB', role: 'member', period: '1973-01-01/2020-01-31', sources: ['europa'] },
  ...CANDIDATES.map(([party, since, source]) => ({
    party,
    role: 'candidate',
    period: `${since}/..`,
    sources: [source],
  })),
];

export const europeanUnion: Dataset = {
  format: 1,
  id: 'european-union',
  title: { en: 'European Union', tr: 'Avrupa Birliği' },
  updated: '2024-07-01',
  parties: memberships.map(({ party }) => ({ id: party })),
  sources: SOURCES,
  networks: [
    {
      id: 'european-union',
      name: { en: 'European Union', tr: 'Avrupa Birliği', de: 'Europäische Union' },
      abbreviation: { en: 'EU', tr: 'AB' },
      roles: [
        { id: 'member', label: { en: 'Member', tr: 'Üye' } },
        { id: 'candidate', label: { en: 'Candidate', tr: 'Aday' } },
      ],
      memberships,
    },
  ],
};
