import type { Meeting } from '../../dataset/model.ts';
import { plain } from './plain.ts';

/** The columns whose cells are one of a few words. */
interface Coded {
  readonly kind: Meeting['kind'];
  readonly status: NonNullable<Meeting['status']>;
  readonly session: NonNullable<Meeting['session']>;
  readonly format: NonNullable<Meeting['format']>;
}

export type CodedColumn = keyof Coded;

/**
 * How German and the languages of the widgets say what the dataset has a word for, as people fill in the table that they work with: the
 * words that a widget writes itself, and what else stands in such cells. `online` is none: it need not be by video.
 */
const WORDS: { readonly [C in CodedColumn]: Readonly<Record<Coded[C], string>> } = {
  kind: {
    summit: [
      'summits|gipfel|gipfeltreffen|zirve|zirveler|zirve toplantısı|zirvə|zirvələr|zirvə görüşü|sammit|sammitlar|sammitler|саммит|саммиты',
      'саммиттер|саммитлар|csúcs|csúcstalálkozó|csúcstalálkozók|نشست سران|نشست‌های سران|قمة|القمة|القمم',
    ].join('|'),
    council: [
      'councils|council meeting|rat|ratstreffen|ratssitzung|konsey|konseyler|konsey toplantısı|şura|şuralar|şura iclası|совет|советы|заседание совета',
      'кеңес|кеңестер|кеңес отырысы|кеңеш|кеңештер|кеңешме|kengash|kengashlar|kengash yigʻilishi|кенгаш|кенгашлар|geňeş|geňeşler|tanács|tanácsülés',
      'tanácsülések|شورا|شوراها|مجلس|المجلس|المجالس',
    ].join('|'),
    ministerial: [
      'ministers|ministerial meeting|ministertreffen|ministerkonferenz|bakanlar|bakanlar toplantısı|bakanlar toplantıları|nazirlər|nazirlər görüşü',
      'nazirlər görüşləri|nazirlərin görüşü|встреча министров|встречи министров|заседание министров|министрлер|министрлер кездесуі|министрлер кездесулері',
      'министрлердің кездесуі|министрлер жолугушуусу|министрлер жолугушуулары|министрлердин жолугушуусу|vazirlar|vazirlar uchrashuvi',
      'vazirlar uchrashuvlari|вазирлар|вазирлар учрашуви|вазирлар учрашувлари|ministrler|ministrler duşuşygy|ministrler duşuşyklary|miniszteri',
      'miniszteri találkozó|miniszteri találkozók|miniszteri ülés|نشست وزیران|نشست‌های وزیران|اجتماع وزاري|الاجتماعات الوزارية',
    ].join('|'),
    ceremony: [
      'ceremonies|zeremonie|festakt|feier|tören|törenler|mərasim|mərasimlər|церемония|церемонии|рәсім|рәсімдер|аземдер|салтанат|marosim|marosimlar',
      'маросим|маросимлар|dabara|dabaralar|ünnepség|ünnepségek|مراسم|المراسم|حفل',
    ].join('|'),
    working: [
      'working meeting|working meetings|arbeitstreffen|arbeitssitzung|çalışma|çalışma toplantısı|çalışma toplantıları|işçi görüş|işçi görüşü',
      'işçi görüşlər|рабочая|рабочая встреча|рабочие встречи|рабочее совещание|жұмыс кездесуі|жұмыс кездесулері|иш жолугушуусу|иш жолугушуулары',
      'ish uchrashuvi|ish uchrashuvlari|иш учрашуви|иш учрашувлари|iş duşuşygy|iş duşuşyklary|munkatalálkozó|munkatalálkozók|munkaülés',
      'نشست کاری|نشست‌های کاری|اجتماع عمل|اجتماعات العمل',
    ].join('|'),
    bilateral: [
      'bilateral meeting|bilateral meetings|bilaterales treffen|ikili|ikili görüşme|ikili görüşmeler|ikitərəfli|ikitərəfli görüş|ikitərəfli görüşlər',
      'двусторонняя|двусторонняя встреча|двусторонние встречи|екіжақты|екіжақты кездесу|екіжақты кездесулер|эки тараптуу|эки тараптуу жолугушуу',
      'эки тараптуу жолугушуулар|ikki tomonlama|ikki tomonlama uchrashuv|ikki tomonlama uchrashuvlar|икки томонлама|икки томонлама учрашув',
      'икки томонлама учрашувлар|ikitaraplaýyn|ikitaraplaýyn duşuşyk|ikitaraplaýyn duşuşyklar|kétoldalú|kétoldalú találkozó|kétoldalú találkozók',
      'دوجانبه|نشست دوجانبه|نشست‌های دوجانبه|ثنائي|اجتماع ثنائي|الاجتماعات الثنائية',
    ].join('|'),
    milestone: [
      'milestones|meilenstein|meilensteine|dönüm noktası|dönüm noktaları|mərhələ|mərhələlər|веха|вехи|маңызды кезең|маңызды кезеңдер|маанилүү окуя',
      'маанилүү окуялар|muhim voqea|muhim voqealar|муҳим воқеа|муҳим воқеалар|möhüm waka|möhüm wakalar|mérföldkő|mérföldkövek|رویداد|رویدادها',
      'محطة|المحطات',
    ].join('|'),
  },
  status: {
    held: [
      'took place|durchgeführt|stattgefunden|yapıldı|gerçekleşti|gerçekleştirildi|düzenlendi|keçirilib|keçirildi|baş tutub|состоялась|состоялось',
      'состоялся|состоялись|проведена|проведено|проведён|өтті|өткізілді|өттү|өткөрүлдү|oʻtkazildi|ўтказилди|geçirildi|megtartva|megtartották',
      'برگزارشده|برگزار شد|عقد|عُقدت',
    ].join('|'),
    planned: [
      'geplant|planlanıyor|planlanan|planlandı|planlaşdırılır|planlaşdırılıb|запланирована|запланировано|запланирован|запланированы|планируется',
      'жоспарланған|жоспарда|пландалган|пландалууда|rejalashtirilgan|режалаштирилган|meýilleşdirilýär|meýilleşdirilen|tervezett|برنامه‌ریزی‌شده',
      'برنامه ریزی شده|مخطط|مخطط له',
    ].join('|'),
    postponed: [
      'verschoben|ertelendi|ertelenen|təxirə salınıb|təxirə salındı|отложена|отложено|отложен|перенесена|перенесено|перенесён|кейінге қалдырылды',
      'кийинкиге калтырылды|qoldirildi|қолдирилди|yza süýşürildi|elhalasztva|elhalasztották|به تعویق افتاده|به تعویق افتاد|مؤجل|تأجل',
    ].join('|'),
    cancelled: [
      'canceled|abgesagt|iptal|iptal edildi|ləğv edilib|ləğv edildi|отменена|отменено|отменён|болдырылмады|жокко чыгарылды|bekor qilindi|bekor qilingan',
      'бекор қилинди|бекор қилинган|ýatyryldy|törölve|lemondva|elmaradt|لغوشده|لغو شد|ملغى|ألغي',
    ].join('|'),
  },
  session: {
    ordinary:
      'regular|ordentlich|olağan|növbəti|очередная|очередное|очередной|кезекті|кезектеги|navbatdagi|навбатдаги|nobatdaky|rendes|عادی|عادية|عادي',
    informal: [
      'informell|gayriresmî|gayri resmî|resmî olmayan|qeyri-rəsmi|неформальная|неформальное|неформальный|неофициальная|бейресми|расмий эмес',
      'norasmiy|норасмий|resmi däl|informális|nem hivatalos|غیررسمی|غير رسمية|غير رسمي',
    ].join('|'),
    extraordinary: [
      'außerordentlich|olağanüstü|növbədənkənar|fövqəladə|внеочередная|внеочередное|внеочередной|чрезвычайная|чрезвычайное|кезектен тыс|кезексиз',
      'navbatdan tashqari|навбатдан ташқари|nobatdan daşary|rendkívüli|فوق‌العاده|استثنائية|استثنائي',
    ].join('|'),
  },
  format: {
    'in-person': [
      'vor ort|präsenz|in präsenz|yüz yüze|fiziki|əyani|üzbəüz|очно|очная|очный|бетпе-бет|бетме-бет|yuzma-yuz|юзма-юз|ýüzbe-ýüz|személyes|jelenléti',
      'حضوری|حضوري',
    ].join('|'),
    hybrid: 'karma|hibrit|hibrid|смешанный|смешанная|гибридный|гибридная|аралас|аралаш|aralash|garyşyk|ترکیبی|مختلط',
    video: [
      'video conference|videokonferenz|video konferans|videokonfrans|видеоконференция',
      'бейнеконференция|videokonferensiya|wideokonferensiýa|videokonferencia|نشست ویدئویی|اجتماع عبر الفيديو',
    ].join('|'),
  },
};

const CODES: { readonly [C in CodedColumn]: ReadonlyMap<string, string> } = {
  kind: codesOf(WORDS.kind),
  status: codesOf(WORDS.status),
  session: codesOf(WORDS.session),
  format: codesOf(WORDS.format),
};

function codesOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([code, list]) =>
      [code, ...list.split('|')].map((word) => [plain(word), code] as const),
    ),
  );
}

/** The dataset's word for what a cell says; what the cell says where there is none. */
export function readCode(column: CodedColumn, cell: string): string {
  return CODES[column].get(plain(cell)) ?? cell;
}
