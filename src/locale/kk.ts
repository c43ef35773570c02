import { cldr } from './cldr/kk.ts';
import { counted, duration } from './counted.ts';
import { CYRILLIC } from './cyrillic.ts';
import type { FullLanguage } from './language.ts';
import { regions } from './regions/kk.ts';

const time = duration('жыл', 'ай');
const meetings = counted('кездесу');

/** Kazakh, in Cyrillic letters: CLDR has none in Latin ones. */
export const kk: FullLanguage = {
  ...cldr,
  review: 'machine',
  regions,
  foldings: `һ:h і:i ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u ${CYRILLIC}`,
  messages: {
    role: {
      member: {
        label: 'Мүше',
        counted: counted('мүше'),
        joined: (count) => (count === 1 ? 'Жаңа мүше' : 'Жаңа мүшелер'),
      },
      observer: {
        label: 'Бақылаушы',
        counted: counted('бақылаушы'),
        joined: (count) => (count === 1 ? 'Бақылаушы қабылданды' : 'Бақылаушылар қабылданды'),
      },
    },
    since: ({ date, precision }) =>
      precision === 'day'
        ? `${date} күнінен бастап`
        : precision === 'month'
          ? `${date} айынан бастап`
          : precision === 'year'
            ? `${date} жылдан бастап`
            : `басталуы: ${date}`,
    until: ({ date, precision }) =>
      precision === 'day'
        ? `${date} күніне дейін`
        : precision === 'month'
          ? `${date} айына дейін`
          : precision === 'year'
            ? `${date} жылға дейін`
            : `аяқталуы: ${date}`,
    about: ({ date }) => `шамамен ${date}`,
    uncertain: ({ date }) => `${date} (нақты емес)`,
    between: ({ from, to }) => `${from} мен ${to} аралығында`,
    notLaterThan: ({ date }) => `ең кеші ${date}`,
    notEarlierThan: ({ date }) => `ең ертесі ${date}`,
    startNotStated: 'басталуы көрсетілмеген',
    endNotStated: 'аяқталуы көрсетілмеген',
    stillOpen: 'жалғасуда',
    inTheCourseOf: ({ date }) => `${date} ішінде`,
    dayNotPublished: 'Күні жарияланбаған',
    dateNotSet: 'Мерзімі белгісіз',
    dateInferred: 'Күні жанама түрде анықталған',
    yearInferred: 'Жылы жанама түрде анықталған',
    asOf: ({ date }) => `Деректер күні: ${date}`,
    asKnownOn: ({ date }) => `Соңғы белгілі жағдай: ${date}`,
    mapHeading: ({ counts }) => counts,
    timelineHeading: 'Кездесулер мен маңызды оқиғалар',
    meetingsHeading: 'Кездесулер',
    rotationHeading: ({ party }) => `Төраға: ${party}`,
    noChairHeading: 'Төрағалық',
    throughOrganisations: 'Әрқайсысы өз ұлттық ұйымы арқылы қатысады.',
    secretariatIn: ({ place }) => `Хатшылық: ${place}`,
    foundedIn: ({ place, date }) => `Құрылуы: ${place}, ${date}`,
    founded: ({ date }) => `Құрылуы: ${date}`,
    chairmanshipOf: ({ network }) => `${network}: төрағалық`,
    notYetFounded: ({ date }) => `${date} күні әлі құрылмаған`,
    key: {
      secretariat: 'Хатшылық',
      meetingPlace: 'Кездесу орны',
      chair: 'Төраға',
      exactDay: 'Күні белгілі',
      monthKnown: 'Айы белгілі',
      yearKnown: 'Жылы белгілі',
      periodKnown: 'Бір кезең ішінде',
      planned: 'Жоспарланған',
      later: 'Кейін',
      heading: 'Шартты белгілер',
    },
    status: { held: 'өтті', planned: 'жоспарланған', postponed: 'кейінге қалдырылды', cancelled: 'болдырылмады' },
    laterThanAsOf: 'кейін',
    outcomeUnknown: 'Уақыты өтті; нәтижесі деректерде жоқ.',
    videoConference: 'Бейнеконференция',
    meetingsIn: (count, written, place) => `${place}: ${meetings(count, written)}`,
    meetingsHeld: meetings,
    field: { place: 'Орны', hosts: 'Қабылдаушы', chairedBy: 'Төрағалық етуші', outcomes: 'Нәтижелері' },
    chairNow: 'Қазіргі төраға',
    chairOn: ({ date }) => `${date} күнгі төраға`,
    chairAsKnownOn: ({ date }) => `Төраға, ${date} күнгі дерек`,
    nextHost: 'Келесі қабылдаушы',
    noChair: 'Бұл күнге төраға белгісіз.',
    noTermScheduled: 'жоспарланған мерзім жоқ',
    brokenEdge: 'Үзік жиек басталуы көрсетілмеген немесе әлі жалғасып жатқан мерзімді білдіреді.',
    spanBars: 'Жолақтар оқиға болған уақыт аралығын көрсетеді.',
    networkFounded: 'Желінің құрылуы',
    joinedAs: ({ role }) => `Қосылуы: ${role}`,
    leftAs: ({ role }) => `Шығуы: ${role}`,
    chairTakenBy: ({ party }) => `Төраға: ${party}`,
    chairPassesTo: ({ party }) => `Жаңа төраға: ${party}`,
    tieKind: { 'sister-cities': 'бауырлас қалалар' },
    sourcesDiffer: 'Дереккөздер әртүрлі',
    source: (count) => (count === 1 ? 'Дереккөз' : 'Дереккөздер'),
    sources: counted('дереккөз'),
    mapBy: 'Карта: Natural Earth, тең шамалы проекция.',
    disputedCaption: 'Үзік сызықтар даулы шекараларды көрсетеді; олардың бейнесі мәртебе туралы ұстаным білдірмейді.',
    showTable: 'Кесте түрінде көрсету',
    showChart: 'График түрінде көрсету',
    reportError: 'Қате туралы хабарлау',
    showAll: ({ count }) => `Барлығын көрсету (${count})`,
    showFewer: 'Азырақ көрсету',
    loading: 'Жүктелуде',
    empty: {
      map: 'Бұл деректерде әзірге тарап жоқ.',
      timeline: 'Бұл деректерде әзірге кездесу жоқ.',
      rotation: 'Бұл деректерде әзірге төрағалық жоқ.',
    },
    noMatch: 'Сұрауға сай жазба жоқ.',
    failed: {
      map: 'Картаны салу мүмкін болмады.',
      timeline: 'Уақыт шкаласын салу мүмкін болмады.',
      rotation: 'Төрағалық графигін салу мүмкін болмады.',
    },
    problem: {
      data: 'Деректерді оқу мүмкін болмады.',
      request: 'Деректерді жүктеу мүмкін болмады.',
      topology: 'Карта пішіндерін жүктеу мүмкін болмады.',
    },
    problemDetail: ({ place, expected, actual }) => `${place}: күтілгені ${expected}, келгені ${actual}`,
    wholeDataset: 'Деректер',
    tryAgain: 'Қайталау',
    omitted: (_count, written) => `Деректердегі ${written} жазбаны көрсету мүмкін болмады.`,
    notOnMap: ({ parties }) => `Бұл картада жоқ: ${parties}`,
    mapSummary: ({ network, roles }) => `Карта: ${network}. ${roles}`,
    roleSummary: ({ role, parties }) => `${role}: ${parties}.`,
    roleSince: ({ role, since }) => `${role}, ${since}`,
    through: ({ organisation }) => organisation,
    timelineSummary: (_count, written, from, to) =>
      `Уақыт шкаласы, ${written} жазба; біріншісі ${from}, соңғысы ${to}.`,
    rotationSummary: ({ network, chair }) => `${network}, төрағалық. ${chair}`,
    seas: {
      'black-sea': 'Қара теңіз',
      'caspian-sea': 'Каспий теңізі',
      'mediterranean-sea': 'Жерорта теңізі',
      'aral-sea': 'Арал теңізі',
    },
  },
  parts: {
    record: {
      field: {
        role: 'Мәртебесі',
        since: 'Басталуы',
        until: 'Аяқталуы',
        from: 'Басталуы',
        organisation: 'Ұйым',
        chair: 'Төрағалық',
        meetings: 'Кездесулер',
        date: 'Күні',
        meeting: 'Кездесу',
        venue: 'Өткен жері',
        initiative: 'Бастама',
        participants: 'Қатысушылар',
        agenda: 'Күн тәртібі',
        holder: 'Төраға',
        handover: 'Төрағалықты тапсыру',
        party: 'Тарап',
        status: 'Жағдайы',
        network: 'Желі',
        sources: 'Дереккөздер',
        note: 'Ескертпе',
        otherNames: 'Басқа жазылуы',
        parties: 'Тараптар',
        ties: 'Қалалар арасындағы байланыстар',
      },
      inferred: 'жанама',
      formerly: ({ role }) => `бұрын: ${role}`,
      notInNetwork: 'Бұл күні желіде емес',
      close: 'Жабу',
      sourceNumber: ({ number }) => `${number}-дереккөз`,
    },
    rows: {
      handoverAt: ({ meeting }) => `Тапсыру: ${meeting}`,
      hosts: ({ meeting, date }) => `қабылдаушы: ${meeting}, ${date}`,
      hostsOn: ({ date }) => `қабылдаушы, ${date}`,
    },
    ribbon: {
      before: 'Алдыңғы',
      now: 'Қазір',
      next: 'Келесі',
      nextNotKnown: 'белгісіз',
      noTermScheduledFor: ({ parties }) => `Жоспарланған мерзімі жоқ: ${parties}`,
    },
    rail: {
      later: (years, months) => `${time(years, months)} кейін`,
      earlier: (years, months) => `${time(years, months)} бұрын`,
    },
    zoom: {
      navigation: 'Уақыт бойынша жылжу',
      shown: 'Көрсетілген уақыт',
      zoomIn: 'Жақындату',
      zoomOut: 'Алыстату',
      wholeTime: 'Бүкіл уақыт',
    },
    crowd: {
      group: (_count, written, period) => `${written} жазба, ${period}: көрсету`,
      counted: 'Бір кезеңдегі саны; ашылады',
      earlier: ({ count }) => `Бұрынырақ: ${count}`,
      later: ({ count }) => `Кейінірек: ${count}`,
      showMore: 'Көбірек көрсету',
    },
    slider: {
      label: 'Күн',
      play: 'Ойнату',
      pause: 'Кідірту',
      previous: 'Алдыңғы өзгеріс',
      next: 'Келесі өзгеріс',
      since: ({ titles, date }) => `Соңғы өзгеріс, ${date}: ${titles}`,
      nothingYet: 'Алғашқы жазбаға дейін',
    },
  },
};
