/**
 * The Pacific Islands Forum, on both sides of the 180th meridian: public facts, each with the page that states it. When most of
 * those joined that did not found it, these pages do not say.
 */
import type { Dataset, Membership } from '../src/dataset/model.ts';

const founders = 'AU CK FJ NR NZ TO WS'.split(' ');
const later = 'FM KI MH NU PG PW SB TV VU'.split(' ');

const memberships: readonly Membership[] = [
  ...founders.map((party) => ({ party, role: 'member', period: '1971-08-05/..', sources: ['sage', 'adb'] })),
  ...later.map((party) => ({ party, role: 'member', period: '/..', sources: ['sage'] })),
  ...['NC', 'PF'].flatMap((party): readonly Membership[] => [
    { party, role: 'associate', period: '2006/2016-09', sources: ['adb'] },
    { party, role: 'member', period: '2016-09/..', sources: ['france'] },
  ]),
  { party: 'TK', role: 'associate', period: '2014/..', sources: ['adb'] },
];

export const pacificIslandsForum: Dataset = {
  format: 1,
  id: 'pacific-islands-forum',
  title: { en: 'Pacific Islands Forum', tr: 'Pasifik Adaları Forumu' },
  updated: '2025-09-12',
  parties: [...new Set(memberships.map(({ party }) => party))].map((id) => ({ id })),
  places: [
    { id: 'suva', name: 'Suva', party: 'FJ', coordinates: [178.44, -18.14] },
    { id: 'honiara', name: 'Honiara', party: 'SB', coordinates: [159.95, -9.43] },
  ],
  sources: [
    {
      id: 'sage',
      title: 'Pacific Islands Forum',
      publisher: 'Political Handbook of the World 2020–2021, CQ Press',
      url: 'https://sk.sagepub.com/cqpress/political-handbook-of-the-world-2020-2021/i8859.xml',
      language: 'en',
    },
    {
      id: 'adb',
      title: 'Pacific Islands Forum Secretariat',
      publisher: 'Asia Regional Integration Center, Asian Development Bank',
      url: 'https://aric.adb.org/initiative/pacific-islands-forum-secretariat',
      language: 'en',
    },
    {
      id: 'france',
      title:
        'Pacific Islands Forum - Accession of New Caledonia and French Polynesia as full-fledged members (Sept. 8-10, 2016)',
      publisher: 'Ministry for Europe and Foreign Affairs, France',
      url: 'https://www.diplomatie.gouv.fr/en/country-files/asia-and-oceania/news/article/pacific-islands-forum-accession-of-new-caledonia-and-french-polynesia-as-full',
      language: 'en',
    },
    {
      id: 'fbc',
      title: 'Manele assumes PIF Chairmanship, ready to endorse Rabuka’s OOB concept',
      publisher: 'FBC News',
      url: 'https://www.fbcnews.com.fj/news/manele-assumes-pif-chairmanship-ready-to-endorse-rabukas-oob-oncept/',
      language: 'en',
    },
    {
      id: 'pina',
      title: 'Tonga PM bids farewell as Forum Chair, calls for unity and resilience',
      publisher: 'Pacific Islands News Association',
      date: '2025-09-09',
      url: 'https://pina.com.fj/2025/09/09/tonga-pm-bids-farewell-as-forum-chair-calls-for-unity-and-resilience',
      language: 'en',
    },
    {
      id: 'solomon-islands',
      title: 'Pacific Leaders Adopt 54th Forum Communiqué',
      publisher: 'Government of Solomon Islands',
      date: '2025-09-12',
      url: 'https://piflm54.sig.gov.sb/index.php',
      language: 'en',
    },
  ],
  networks: [
    {
      id: 'pacific-islands-forum',
      name: { en: 'Pacific Islands Forum', tr: 'Pasifik Adaları Forumu' },
      abbreviation: { en: 'PIF', tr: 'PIF' },
      founded: { date: '1971-08-05', sources: ['sage'] },
      secretariats: [{ place: 'suva', sources: ['sage'] }],
      roles: [
        { id: 'member', label: { en: 'Member', tr: 'Üye' } },
        { id: 'associate', label: { en: 'Associate member', tr: 'Ortak üye' } },
      ],
      memberships,
      chairmanships: [
        { party: 'TO', period: '/[2025-09-08..2025-09-09]', sources: ['fbc', 'pina'] },
        { party: 'SB', period: '[2025-09-08..2025-09-09]/..', sources: ['fbc', 'pina'] },
      ],
      meetings: [
        {
          id: 'leaders-54',
          title: { en: '54th Leaders Meeting', tr: '54. Liderler Toplantısı' },
          date: '2025-09-08/2025-09-12',
          kind: 'summit',
          place: 'honiara',
          sources: ['solomon-islands'],
        },
      ],
    },
  ],
};
