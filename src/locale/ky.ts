import { cldr } from './cldr/ky.ts';
import { counted, duration } from './counted.ts';
import { CYRILLIC } from './cyrillic.ts';
import type { FullLanguage } from './language.ts';
import { regions } from './regions/ky.ts';

const time = duration('жыл', 'ай');
const meetings = counted('жолугушуу');

/** Kyrgyz. */
export const ky: FullLanguage = {
  ...cldr,
  review: 'machine',
  regions,
  foldings: `ң:n ө:o ү:u ${CYRILLIC}`,
  messages: {
    role: {
      member: {
        label: 'Мүчө',
        counted: counted('мүчө'),
        joined: (count) => (count === 1 ? 'Жаңы мүчө' : 'Жаңы мүчөлөр'),
      },
      observer: {
        label: 'Байкоочу',
        counted: counted('байкоочу'),
        joined: (count) => (count === 1 ? 'Байкоочу кабыл алынды' : 'Байкоочулар кабыл алынды'),
      },
    },
    since: ({ date, precision }) =>
      precision === 'day'
        ? `${date} күнүнөн бери`
        : precision === 'month'
          ? `${date} айынан бери`
          : precision === 'year'
            ? `${date}-жылдан бери`
            : `башталышы: ${date}`,
    until: ({ date, precision }) =>
      precision === 'day'
        ? `${date} күнүнө чейин`
        : precision === 'month'
          ? `${date} айына чейин`
          : precision === 'year'
            ? `${date}-жылга чейин`
            : `аякташы: ${date}`,
    about: ({ date }) => `болжол менен ${date}`,
    uncertain: ({ date }) => `${date} (так эмес)`,
    between: ({ from, to }) => `${from} менен ${to} аралыгында`,
    notLaterThan: ({ date }) => `эң кеч дегенде ${date}`,
    notEarlierThan: ({ date }) => `эң эрте дегенде ${date}`,
    startNotStated: 'башталышы көрсөтүлгөн эмес',
    endNotStated: 'аякташы көрсөтүлгөн эмес',
    stillOpen: 'улантылууда',
    inTheCourseOf: ({ date }) => `${date} ичинде`,
    dayNotPublished: 'Күнү жарыяланган эмес',
    dateNotSet: 'Мөөнөтү белгисиз',
    dateInferred: 'Күнү кыйыр түрдө аныкталган',
    yearInferred: 'Жылы кыйыр түрдө аныкталган',
    asOf: ({ date }) => `Маалыматтын күнү: ${date}`,
    asKnownOn: ({ date }) => `Акыркы белгилүү абал: ${date}`,
    mapHeading: ({ counts }) => counts,
    timelineHeading: 'Жолугушуулар жана маанилүү окуялар',
    meetingsHeading: 'Жолугушуулар',
    rotationHeading: ({ party }) => `Төрага: ${party}`,
    noChairHeading: 'Төрагалык',
    throughOrganisations: 'Ар бири өз улуттук уюму аркылуу катышат.',
    secretariatIn: ({ place }) => `Катчылык: ${place}`,
    foundedIn: ({ place, date }) => `Түзүлүшү: ${place}, ${date}`,
    founded: ({ date }) => `Түзүлүшү: ${date}`,
    chairmanshipOf: ({ network }) => `${network}: төрагалык`,
    notYetFounded: ({ date }) => `${date} күнү али түзүлгөн эмес`,
    key: {
      secretariat: 'Катчылык',
      meetingPlace: 'Жолугушуу орду',
      chair: 'Төрага',
      exactDay: 'Күнү белгилүү',
      monthKnown: 'Айы белгилүү',
      yearKnown: 'Жылы белгилүү',
      periodKnown: 'Мезгил ичинде',
      planned: 'Пландалган',
      later: 'Кийин',
      heading: 'Шарттуу белгилер',
    },
    status: { held: 'өттү', planned: 'пландалган', postponed: 'кийинкиге калтырылды', cancelled: 'жокко чыгарылды' },
    laterThanAsOf: 'кийин',
    outcomeUnknown: 'Убактысы өттү; жыйынтыгы маалыматта жок.',
    videoConference: 'Видеоконференция',
    meetingsIn: (count, written, place) => `${place}: ${meetings(count, written)}`,
    meetingsHeld: meetings,
    field: { place: 'Орду', hosts: 'Кабыл алуучу', chairedBy: 'Төрагалык кылуучу', outcomes: 'Жыйынтыктары' },
    chairNow: 'Азыркы төрага',
    chairOn: ({ date }) => `${date} күнкү төрага`,
    chairAsKnownOn: ({ date }) => `Төрага, ${date} күнкү маалымат`,
    nextHost: 'Кийинки кабыл алуучу',
    noChair: 'Бул күнгө төрага белгисиз.',
    noTermScheduled: 'пландалган мөөнөт жок',
    brokenEdge: 'Үзүк чет башталышы көрсөтүлбөгөн же али уланып жаткан мөөнөттү билдирет.',
    spanBars: 'Тилкелер окуя болгон убакыт аралыгын көрсөтөт.',
    networkFounded: 'Тармактын түзүлүшү',
    joinedAs: ({ role }) => `Кошулушу: ${role}`,
    leftAs: ({ role }) => `Чыгышы: ${role}`,
    chairTakenBy: ({ party }) => `Төрага: ${party}`,
    chairPassesTo: ({ party }) => `Жаңы төрага: ${party}`,
    tieKind: { 'sister-cities': 'бир тууган шаарлар' },
    sourcesDiffer: 'Булактар ар башка',
    source: (count) => (count === 1 ? 'Булак' : 'Булактар'),
    sources: counted('булак'),
    mapBy: 'Карта: Natural Earth, тең аянттуу проекция.',
    disputedCaption:
      'Үзүк сызыктар талаштуу чек араларды көрсөтөт; алардын сүрөттөлүшү статус боюнча позицияны билдирбейт.',
    showTable: 'Жадыбал түрүндө көрсөтүү',
    showChart: 'График түрүндө көрсөтүү',
    reportError: 'Ката тууралуу билдирүү',
    showAll: ({ count }) => `Баарын көрсөтүү (${count})`,
    showFewer: 'Азыраак көрсөтүү',
    loading: 'Жүктөлүүдө',
    empty: {
      map: 'Бул маалыматта азырынча тарап жок.',
      timeline: 'Бул маалыматта азырынча жолугушуу жок.',
      rotation: 'Бул маалыматта азырынча төрагалык жок.',
    },
    noMatch: 'Суроо-талапка ылайык жазуу жок.',
    failed: {
      map: 'Картаны тартуу мүмкүн болгон жок.',
      timeline: 'Убакыт тилкесин тартуу мүмкүн болгон жок.',
      rotation: 'Төрагалык графигин тартуу мүмкүн болгон жок.',
    },
    problem: {
      data: 'Маалыматты окуу мүмкүн болгон жок.',
      request: 'Маалыматты жүктөө мүмкүн болгон жок.',
      topology: 'Картанын контурларын жүктөө мүмкүн болгон жок.',
    },
    problemDetail: ({ place, expected, actual }) => `${place}: күтүлгөнү ${expected}, келгени ${actual}`,
    wholeDataset: 'Маалымат',
    tryAgain: 'Кайталоо',
    omitted: (_count, written) => `Маалыматтагы ${written} жазууну көрсөтүү мүмкүн болгон жок.`,
    notOnMap: ({ parties }) => `Бул картада жок: ${parties}`,
    mapSummary: ({ network, roles }) => `Карта: ${network}. ${roles}`,
    roleSummary: ({ role, parties }) => `${role}: ${parties}.`,
    roleSince: ({ role, since }) => `${role}, ${since}`,
    through: ({ organisation }) => organisation,
    timelineSummary: (_count, written, from, to) =>
      `Убакыт тилкеси, ${written} жазуу; биринчиси ${from}, акыркысы ${to}.`,
    rotationSummary: ({ network, chair }) => `${network}, төрагалык. ${chair}`,
    seas: {
      'black-sea': 'Кара деңиз',
      'caspian-sea': 'Каспий деңизи',
      'mediterranean-sea': 'Жер Ортолук деңизи',
      'aral-sea': 'Арал деңизи',
    },
  },
  parts: {
    record: {
      field: {
        role: 'Статусу',
        since: 'Башталышы',
        until: 'Аякташы',
        from: 'Башталышы',
        organisation: 'Уюм',
        chair: 'Төрагалык',
        meetings: 'Жолугушуулар',
        date: 'Күнү',
        meeting: 'Жолугушуу',
        venue: 'Өткөн жери',
        initiative: 'Демилге',
        participants: 'Катышуучулар',
        agenda: 'Күн тартиби',
        holder: 'Төрага',
        handover: 'Төрагалыкты өткөрүү',
        party: 'Тарап',
        status: 'Абалы',
        network: 'Тармак',
        sources: 'Булактар',
        note: 'Эскертүү',
        otherNames: 'Башка жазылышы',
        parties: 'Тараптар',
        ties: 'Шаарлар арасындагы байланыштар',
        length: 'Узактыгы',
        chaired: 'Төрагалык кылган жолугушуулар',
        terms: 'Мөөнөттөр',
        days: 'Күндөр',
      },
      inferred: 'кыйыр',
      formerly: ({ role }) => `мурда: ${role}`,
      notInNetwork: 'Бул күнү тармакта эмес',
      close: 'Жабуу',
      sourceNumber: ({ number }) => `${number}-булак`,
      days: counted('күн'),
      soFar: ({ length }) => `ушул күнгө чейин ${length}`,
      atLeast: ({ length }) => `кеминде ${length}`,
      noChairKnown: 'төрага белгисиз',
      totals: 'Тараптар боюнча',
    },
    rows: {
      handoverAt: ({ meeting }) => `Өткөрүү: ${meeting}`,
      hosts: ({ meeting, date }) => `кабыл алуучу: ${meeting}, ${date}`,
      hostsOn: ({ date }) => `кабыл алуучу, ${date}`,
      vacancies: 'Көлөкөлөнгөн убакыт: төрага белгисиз.',
    },
    ribbon: {
      before: 'Мурунку',
      now: 'Азыр',
      next: 'Кийинки',
      nextNotKnown: 'белгисиз',
      noTermScheduledFor: ({ parties }) => `Пландалган мөөнөтү жок: ${parties}`,
    },
    rail: {
      later: (years, months) => `${time(years, months)} кийин`,
      earlier: (years, months) => `${time(years, months)} мурун`,
    },
    zoom: {
      navigation: 'Убакыт боюнча жылуу',
      shown: 'Көрсөтүлгөн убакыт',
      zoomIn: 'Жакындатуу',
      zoomOut: 'Алыстатуу',
      wholeTime: 'Бүт убакыт',
    },
    crowd: {
      group: (_count, written, period) => `${written} жазуу, ${period}: көрсөтүү`,
      counted: 'Бир мезгилдеги саны; ачылат',
      earlier: ({ count }) => `Мурдараак: ${count}`,
      later: ({ count }) => `Кийинчерээк: ${count}`,
      showMore: 'Дагы көрсөтүү',
    },
    slider: {
      label: 'Күн',
      play: 'Ойнотуу',
      pause: 'Тыныгуу',
      previous: 'Мурунку өзгөрүү',
      next: 'Кийинки өзгөрүү',
      since: ({ titles, date }) => `Акыркы өзгөрүү, ${date}: ${titles}`,
      nothingYet: 'Биринчи жазууга чейин',
    },
  },
};
