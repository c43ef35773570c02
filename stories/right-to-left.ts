/** A network whose texts are Arabic and Persian: invented, but for the names of the states and cities. */
import type { Dataset } from '../src/dataset/model.ts';

const sources = ['invented'];

/** States along one sea, with a chair that is passed on and a meeting to come. */
export const rightToLeft: Dataset = {
  format: 1,
  id: 'right-to-left',
  title: { ar: 'شبكة للتجربة', fa: 'شبکه‌ای برای آزمایش' },
  languages: ['ar', 'fa'],
  updated: '2025-06-30',
  parties: [{ id: 'MA' }, { id: 'DZ' }, { id: 'TN' }, { id: 'LY' }, { id: 'EG' }],
  places: [
    { id: 'tunis', name: { ar: 'تونس العاصمة', fa: 'شهر تونس' }, party: 'TN', coordinates: [10.18, 36.81] },
    { id: 'cairo', name: { ar: 'القاهرة', fa: 'قاهره' }, party: 'EG', coordinates: [31.24, 30.04] },
    { id: 'rabat', name: { ar: 'الرباط', fa: 'رباط' }, party: 'MA', coordinates: [-6.84, 34.02] },
  ],
  sources: [{ id: 'invented', title: 'كل ما هنا مختلق للتجربة', language: 'ar' }],
  networks: [
    {
      id: 'network',
      name: { ar: 'شبكة للتجربة', fa: 'شبکه‌ای برای آزمایش' },
      founded: { date: '2019-03-12', place: 'tunis', sources },
      secretariats: [{ place: 'tunis', period: '2019-03-12/..', sources }],
      memberships: [
        { party: 'TN', role: 'member', period: '2019-03-12/..', sources },
        { party: 'MA', role: 'member', period: '2019-03-12/..', sources },
        { party: 'EG', role: 'member', period: '2020-11/..', sources },
        { party: 'DZ', role: 'observer', period: '2021/..', sources },
        { party: 'LY', role: 'observer', period: '2022-05-04/..', sources },
      ],
      chairmanships: [
        { party: 'TN', period: '2019-03-12/2021-03-20', handover: 'founding', sources },
        { party: 'MA', period: '2021-03-20/2023-04-02', handover: 'second', sources },
        { party: 'EG', period: '2023-04-02/..', handover: 'third', sources },
      ],
      meetings: [
        {
          id: 'founding',
          title: { ar: 'حفل التأسيس', fa: 'مراسم بنیان‌گذاری' },
          date: '2019-03-12',
          kind: 'ceremony',
          place: 'tunis',
          sources,
        },
        {
          id: 'second',
          title: { ar: 'القمة الثانية', fa: 'نشست دوم سران' },
          date: '2021-03-20',
          kind: 'summit',
          place: 'rabat',
          sources,
        },
        {
          id: 'working',
          title: { ar: 'اجتماع عمل', fa: 'نشست کاری' },
          date: '2022-09',
          kind: 'working',
          place: 'cairo',
          sources,
        },
        {
          id: 'third',
          title: { ar: 'القمة الثالثة', fa: 'نشست سوم سران' },
          date: '2023-04-02',
          kind: 'summit',
          place: 'cairo',
          sources,
        },
        {
          id: 'fourth',
          title: { ar: 'القمة الرابعة', fa: 'نشست چهارم سران' },
          date: '2026',
          kind: 'summit',
          status: 'planned',
          hosts: [{ party: 'MA' }],
          sources,
        },
      ],
    },
  ],
};
