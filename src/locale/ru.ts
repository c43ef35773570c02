import { cldr, plural } from './cldr/ru.ts';
import { labelled } from './counted.ts';
import { CYRILLIC } from './cyrillic.ts';
import type { FullLanguage } from './language.ts';
import { regions } from './regions/ru.ts';

const counted = (one: string, few: string, many: string) => (count: number, written: string) => {
  const rule = plural(count);
  return `${written} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

const inYears = counted('год', 'года', 'лет');
const inMonths = counted('месяц', 'месяца', 'месяцев');

const time = (years: number, months: number) =>
  [years && inYears(years, String(years)), months && inMonths(months, String(months))].filter(Boolean).join(' ');

const days = counted('день', 'дня', 'дней');
const entries = counted('запись', 'записи', 'записей');
const meetings = counted('встреча', 'встречи', 'встреч');

const chairedBy = (count: number, parties: string) =>
  count === 1 ? `Председательствует ${parties}` : `Председательствуют ${parties}`;

/** Russian. */
export const ru: FullLanguage = {
  ...cldr,
  review: 'machine',
  regions,
  foldings: CYRILLIC,
  semicolon: ';',
  messages: {
    role: {
      member: {
        label: 'Член',
        counted: counted('член', 'члена', 'членов'),
        joined: (count) => (count === 1 ? 'Новый член' : 'Новые члены'),
      },
      observer: {
        label: 'Наблюдатель',
        counted: counted('наблюдатель', 'наблюдателя', 'наблюдателей'),
        joined: (count) => (count === 1 ? 'Приём наблюдателя' : 'Приём наблюдателей'),
      },
    },
    since: ({ date, precision }) =>
      precision === 'day' ? `с ${date}` : precision === 'year' ? `с ${date} года` : `начало: ${date}`,
    until: ({ date, precision }) =>
      precision === 'day' ? `до ${date}` : precision === 'year' ? `до ${date} года` : `окончание: ${date}`,
    about: ({ date }) => `примерно ${date}`,
    uncertain: ({ date }) => `${date} (неточно)`,
    between: ({ from, to }) => `${from} – ${to}, точнее неизвестно`,
    notLaterThan: ({ date, precision }) =>
      precision === 'day'
        ? `не позднее ${date}`
        : precision === 'year'
          ? `не позднее ${date} года`
          : `не позднее: ${date}`,
    notEarlierThan: ({ date, precision }) =>
      precision === 'day' ? `не ранее ${date}` : precision === 'year' ? `не ранее ${date} года` : `не ранее: ${date}`,
    startNotStated: 'начало не указано',
    endNotStated: 'окончание не указано',
    stillOpen: 'продолжается',
    inTheCourseOf: ({ date }) => `${date}, точнее неизвестно`,
    dayNotPublished: 'День не объявлен',
    dateNotSet: 'Дата не назначена',
    dateInferred: 'Дата установлена косвенно',
    yearInferred: 'Год установлен косвенно',
    asOf: ({ date }) => `По состоянию на ${date}`,
    asKnownOn: ({ date }) => `Известно на ${date}`,
    mapHeading: ({ counts }) => counts,
    timelineHeading: 'Встречи и вехи',
    meetingsHeading: 'Встречи',
    rotationHeading: chairedBy,
    noChairHeading: 'Председательство',
    throughOrganisations: 'Каждая сторона участвует через свою национальную организацию.',
    secretariatIn: ({ place }) => `Секретариат: ${place}`,
    foundedIn: ({ place, date }) => `Основание: ${place}, ${date}`,
    founded: ({ date }) => `Основание: ${date}`,
    chairmanshipOf: ({ network }) => `${network}: председательство`,
    notYetFounded: ({ date }) => `На ${date} ещё не существовала`,
    key: {
      secretariat: 'Секретариат',
      meetingPlace: 'Место встречи',
      meetingPlaces: 'Встречи: мало – много',
      chair: 'Председатель',
      exactDay: 'Точный день',
      monthKnown: 'Известен месяц',
      yearKnown: 'Известен год',
      periodKnown: 'В пределах периода',
      planned: 'Запланировано',
      later: 'Позже',
      heading: 'Обозначения',
    },
    status: { held: 'состоялась', planned: 'запланирована', postponed: 'отложена', cancelled: 'отменена' },
    laterThanAsOf: 'позже',
    outcomeUnknown: 'Срок прошёл; о результатах в данных ничего нет.',
    videoConference: 'Видеоконференция',
    meetingsIn: (count, written, place) => `${place}: ${meetings(count, written)}`,
    meetingsHeld: meetings,
    field: { place: 'Место', hosts: 'Принимающая сторона', chairedBy: 'Ведёт встречу', outcomes: 'Итоги' },
    chairNow: 'Председатель сейчас',
    chairOn: ({ date }) => `Председатель на ${date}`,
    chairAsKnownOn: ({ date }) => `Председатель, известно на ${date}`,
    nextHost: 'Примет следующую встречу',
    noChair: 'На этот день председатель неизвестен.',
    spanBars: 'Полосы показывают промежуток, в который попадает событие.',
    networkFounded: 'Основание сети',
    joinedAs: ({ role }) => `Вступление: ${role}`,
    leftAs: ({ role }) => `Выход: ${role}`,
    chairTakenBy: chairedBy,
    chairPassesTo: labelled('Новый председатель', 'Новые председатели'),
    tieKind: { 'sister-cities': 'города-побратимы' },
    sourcesDiffer: 'Источники расходятся',
    source: (count) => (count === 1 ? 'Источник' : 'Источники'),
    sources: counted('источник', 'источника', 'источников'),
    mapBy: 'Карта: Natural Earth, равновеликая проекция.',
    disputedCaption: 'Пунктиром показаны спорные границы; их изображение не выражает позиции о статусе.',
    share: 'Поделиться',
    showTable: 'Показать таблицей',
    showChart: 'Показать графиком',
    reportError: 'Сообщить об ошибке',
    showAll: ({ count }) => `Показать все (${count})`,
    showFewer: 'Показать меньше',
    loading: 'Загрузка',
    empty: {
      map: 'В этих данных пока нет сторон.',
      timeline: 'В этих данных пока нет встреч.',
      rotation: 'В этих данных пока нет председательств.',
    },
    noneShown: 'Здесь не удалось показать ни одной записи.',
    noMatch: 'Ничего подходящего не нашлось.',
    failed: {
      map: 'Не удалось нарисовать карту.',
      timeline: 'Не удалось нарисовать ленту времени.',
      rotation: 'Не удалось нарисовать график председательства.',
    },
    problem: {
      data: 'Не удалось прочитать данные.',
      request: 'Не удалось загрузить данные.',
      topology: 'Не удалось загрузить контуры карты.',
    },
    problemDetail: ({ place, expected, actual }) => `${place}: ожидалось ${expected}, получено ${actual}`,
    wholeDataset: 'Данные',
    tryAgain: 'Повторить',
    notOnMap: 'Нет на этой карте',
    hasLeft: 'Больше не в сети',
    mapSummary: ({ network, roles }) => `Карта: ${network}. ${roles}`,
    roleSummary: ({ role, parties }) => `${role}: ${parties}.`,
    roleSince: ({ role, since }) => `${role}, ${since}`,
    through: ({ organisation }) => `через: ${organisation}`,
    timelineSummary: (count, written, from, to) =>
      `Лента времени, ${entries(count, written)}: первая – ${from}, последняя – ${to}`,
    rotationSummary: ({ network, chair }) => `${network}, председательство. ${chair}`,
    seas: {
      'black-sea': 'Чёрное море',
      'caspian-sea': 'Каспийское море',
      'mediterranean-sea': 'Средиземное море',
      'aral-sea': 'Аральское море',
    },
  },
  parts: {
    record: {
      field: {
        role: 'Статус',
        since: 'Начало',
        until: 'Окончание',
        from: 'С',
        organisation: 'Организация',
        chair: 'Председательство',
        meetings: 'Встречи',
        date: 'Дата',
        meeting: 'Встреча',
        venue: 'Место проведения',
        initiative: 'Инициатива',
        participants: 'Участники',
        agenda: 'Повестка',
        holder: 'Председатель',
        handover: 'Передача',
        party: 'Сторона',
        status: 'Состояние',
        network: 'Сеть',
        sources: 'Источники',
        note: 'Примечание',
        otherNames: 'Другие написания',
        parties: 'Стороны',
        ties: 'Связи между городами',
        length: 'Продолжительность',
        chaired: 'Встречи под председательством',
        terms: 'Сроки',
        days: 'Дни',
        body: 'Орган',
        session: 'Сессия',
        format: 'Формат',
      },
      colon: ':',
      inferred: 'косвенно',
      formerly: ({ role }) => `ранее: ${role}`,
      notInNetwork: 'В этот день не входит в сеть',
      close: 'Закрыть',
      sourceNumber: ({ number }) => `Источник ${number}`,
      days,
      soFar: ({ length }) => `пока ${length}`,
      atLeast: ({ length }) => `не менее ${length}`,
      noTermScheduled: 'срок не назначен',
      noChairKnown: 'председатель неизвестен',
      totals: 'По сторонам',
      format: { 'in-person': 'очно', hybrid: 'смешанный' },
      session: { ordinary: 'очередная', informal: 'неформальная', extraordinary: 'внеочередная' },
      numbered: ({ number }) => `№ ${number}`,
    },
    rows: {
      handoverAt: ({ meeting }) => `Передача: ${meeting}`,
      hosts: ({ meeting, date }) => `принимает: ${meeting}, ${date}`,
      hostsOn: ({ date }) => `принимает, ${date}`,
      brokenEdge: 'Прерывистый край: день неизвестен или срок ещё идёт.',
      vacancies: 'Заштриховано время, на которое председатель неизвестен.',
    },
    ribbon: {
      before: 'Прежде',
      now: 'Сейчас',
      next: 'Далее',
      nextNotKnown: 'неизвестно',
    },
    idle: {
      noTermScheduledFor: ({ parties }) => `Срок не назначен: ${parties}`,
    },
    rail: {
      later: (years, months) => `спустя ${time(years, months)}`,
      earlier: (years, months) => `за ${time(years, months)} до этого`,
    },
    zoom: {
      navigation: 'Перемещение по времени',
      shown: 'Показанное время',
      zoomIn: 'Приблизить',
      zoomOut: 'Отдалить',
      wholeTime: 'Всё время',
      wholeMap: 'Вся карта',
      outside: 'Вне этой части карты',
    },
    filter: {
      search: 'Поиск',
      kind: 'Вид',
      allKinds: 'Все виды',
      party: 'Сторона',
      allParties: 'Все стороны',
      clear: 'Сбросить фильтры',
      matching: ({ count, total }) => `${count} из ${total}`,
      kinds: {
        summit: 'Саммиты',
        council: 'Советы',
        ministerial: 'Встречи министров',
        ceremony: 'Церемонии',
        working: 'Рабочие встречи',
        bilateral: 'Двусторонние встречи',
        milestone: 'Вехи',
      },
      rows: ({ from, to, count }) => `${from}–${to} из ${count}`,
      firstPage: 'Первая страница',
      previousPage: 'Предыдущая страница',
      nextPage: 'Следующая страница',
      lastPage: 'Последняя страница',
      previousEntry: 'Предыдущая запись',
      nextEntry: 'Следующая запись',
      addToCalendar: 'Добавить в календарь',
      linkHere: 'Ссылка на эту запись',
    },
    crowd: {
      group: (_count, written, period) => `${written}, ${period}: показать`,
      counted: 'Число за период; раскрывается',
      earlier: ({ count }) => `Раньше: ${count}`,
      later: ({ count }) => `Позже: ${count}`,
      showMore: 'Показать больше',
    },
    omissions: {
      omitted: (count, written) => {
        const rule = plural(count);
        return rule === 'one'
          ? `Не удалось показать ${written} запись из данных.`
          : rule === 'few'
            ? `Не удалось показать ${written} записи из данных.`
            : `Не удалось показать ${written} записей из данных.`;
      },
      unlinked: (count, written) => {
        const rule = plural(count);
        return rule === 'one'
          ? `Не удалось показать ${written} подробность из данных.`
          : rule === 'few'
            ? `Не удалось показать ${written} подробности из данных.`
            : `Не удалось показать ${written} подробностей из данных.`;
      },
    },
    sharing: {
      copyLink: 'Скопировать ссылку',
      send: 'Поделиться через приложение',
      print: 'Напечатать страницу',
      embed: 'Скопировать код для вставки',
      picture: 'Изображение',
      data: 'Данные',
      calendar: 'Календарь',
      copied: 'Скопировано',
      saved: ({ file }) => `Сохранено: ${file}`,
      barred: 'Если ничего не происходит, это не разрешает окружающая страница.',
      byHand: 'Браузер не разрешил копирование. Скопируйте отсюда:',
      failed: 'Не удалось создать изображение.',
    },
    slider: {
      label: 'Дата',
      play: 'Воспроизвести',
      pause: 'Пауза',
      previous: 'Предыдущее изменение',
      next: 'Следующее изменение',
      since: ({ titles, date }) => `Последнее изменение, ${date}: ${titles}`,
      nothingYet: 'До первой записи',
    },
  },
};
