import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/dataset/model.ts';
import { type ReadResult, readDataset } from '../../src/dataset/read.ts';
import { isSound } from '../../src/dataset/sound.ts';
import { resolveAsOf } from '../../src/network/as-of.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalMembership } from '../fixtures/minimal.ts';
import { changed, valueAt } from '../fixtures/mutation.ts';

/** Code and path of each problem. */
function found({ problems }: ReadResult): string[] {
  return problems.map(({ code, path }) => `${code} ${path}`);
}

function messages({ problems }: ReadResult): string[] {
  return problems.map(({ message }) => message);
}

/** So many lists in each other. */
function nest(depth: number): unknown {
  let value: unknown = [];
  for (let i = 1; i < depth; i++) value = [value];
  return value;
}

describe('a dataset without a fault', () => {
  test.each([
    ['minimal', minimalDataset()],
    ['complete', completeDataset()],
    [
      'of empty lists',
      minimalDataset({ languages: [], sources: [], parties: [], people: [], places: [], networks: [], ties: [] }),
    ],
    ['of absent lists', { format: 1, id: 'bare', title: 'Bare', updated: '2025-11-21' }],
    ['with fields of value undefined', { ...minimalDataset(), publisher: undefined, unheardOf: undefined }],
  ])('is given back itself: %s', (_, dataset) => {
    const result = readDataset(dataset);
    expect(result).toEqual({ dataset, problems: [], omitted: 0, unlinked: 0 });
    expect(result.dataset).toBe(dataset);
  });

  test('is read from text', () => {
    expect(readDataset(JSON.stringify(completeDataset()))).toEqual({
      dataset: completeDataset(),
      problems: [],
      omitted: 0,
      unlinked: 0,
    });
  });

  test('is read from text behind a byte order mark', () => {
    expect(readDataset(`\uFEFF${JSON.stringify(minimalDataset())}`).problems).toEqual([]);
  });

  test('may have 64 levels', () => {
    const dataset = { ...minimalDataset(), extra: nest(63) };
    expect(found(readDataset(dataset))).toEqual(['unknown-field /extra']);
    expect(readDataset(dataset).dataset).toBe(dataset);
  });
});

describe('what is no dataset', () => {
  test.each([
    [
      'text that is no JSON',
      '{"format": 1,}',
      'syntax ',
      'dataset: expected JSON with no "," before "}", got ",}" in line 1, column 13',
    ],
    [
      'text that ends too early',
      '{"format": 1',
      'syntax ',
      'dataset: expected JSON with "," or "}", got the end of the text in line 1, column 13',
    ],
    [
      'text over 64 MiB',
      ' '.repeat(64 * 2 ** 20 + 1),
      'size ',
      'dataset: expected at most 64 MiB of text, got 64.0 MiB',
    ],
    ['a list', '[]', 'type ', 'dataset: expected an object, got []'],
    ['null', 'null', 'type ', 'dataset: expected an object, got null'],
    ['nothing', undefined, 'type ', 'dataset: expected an object, got nothing'],
    ['a number', 12n, 'type ', 'dataset: expected an object, got 12'],
    ['a function', Math.max, 'type ', expect.stringContaining('expected an object, got function max')],
    ['an older format', minimalDatasetOf(0), 'format /format', 'dataset: expected format 1, got 0 (at /format)'],
    ['a newer format', minimalDatasetOf(2), 'format /format', 'dataset: expected format 1, got 2 (at /format)'],
    ['a format in quotes', minimalDatasetOf('1'), 'format /format', 'dataset: expected format 1, got "1" (at /format)'],
    [
      'no format',
      changed(minimalDataset(), '/format', undefined),
      'required /format',
      'dataset: expected 1, the format that this version reads, got nothing (at /format)',
    ],
    ['a nest over 64 deep', nest(65), 'depth ', 'dataset: expected at most 64 levels of nesting, got more'],
  ])('has one problem: %s', (_, input, problem, message) => {
    const result = readDataset(input);
    expect({ ...result, problems: found(result) }).toEqual({
      dataset: undefined,
      problems: [problem],
      omitted: 0,
      unlinked: 0,
    });
    expect(messages(result)).toEqual([message]);
  });

  test.each([
    ['an unknown field', '/networks/0/extra'],
    ['a reading', '/networks/0/meetings/0/readings/0/value'],
    ['a place for words', '/networks/0/meetings/0/title'],
    ['an entry', '/networks/0/meetings/0'],
  ])('nests over 64 deep in %s', (_, pointer) => {
    const result = readDataset(changed(completeDataset(), pointer, nest(64)));
    expect(found(result)).toContain(`depth ${pointer}`);
    expect(result.dataset).toBeUndefined();
  });

  test('nests a million deep', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    expect(found(readDataset(deep))).toEqual(['depth ']);
    expect(found(readDataset(`{"format":1,"extra":${deep}}`))).toContain('depth /extra');
  });

  test('contains itself', () => {
    const cyclic: Record<string, unknown> = { ...minimalDataset() };
    cyclic['more'] = [cyclic, cyclic];
    expect(found(readDataset(cyclic))).toEqual(['depth /more']);
  });

  test.each([
    ['a getter', Object.defineProperty(minimalDataset(), 'title', { get: fail, enumerable: true })],
    [
      'a proxy',
      new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail }),
    ],
    ['a revoked proxy', revoked()],
    [
      'a deep getter',
      datasetOf({ meetings: [Object.defineProperty(minimalMeeting(), 'date', { get: fail, enumerable: true })] }),
    ],
  ])('throws on its own: %s', (_, input) => {
    const result = readDataset(input);
    expect(result.dataset).toBeUndefined();
    expect(messages(result)).toEqual(['dataset: expected a dataset, got an object that cannot be read']);
  });

  test.each(['/id', '/title', '/updated', '/parties', '/networks', '/languages', '/corrections'])(
    'has an error outside any entry, at %s',
    (pointer) => {
      const result = readDataset(changed(minimalDataset(), pointer, 12));
      expect(found(result)).toContain(`type ${pointer}`);
      expect(result).toMatchObject({ dataset: undefined, omitted: 0 });
    },
  );

  test('tells of a list that is none without asking for each of its ids', () => {
    expect(found(readDataset(changed(completeDataset(), '/sources', {})))).toEqual(['type /sources']);
  });
});

describe('the problems of one value', () => {
  test.each([
    // required
    ['required', '/networks/0/meetings/0/sources', undefined],
    ['required', '/networks/0/meetings/0/date', undefined],
    ['required', '/networks/0/memberships/0/period', undefined],
    ['required', '/networks/0/meetings/0/readings/0/value', undefined],
    ['required', '/places/0/coordinates', undefined],
    ['required', '/parties/2/name', undefined],
    ['required', '/parties/3/name', undefined],
    // type
    ['type', '/networks/0/meetings/0/date', 2025],
    ['type', '/networks/0/meetings/0/date', null],
    ['type', '/networks/0/meetings/0', 'council'],
    ['type', '/networks/0/meetings', {}],
    ['type', '/networks/0/meetings/0/number', '1'],
    ['type', '/networks/0/meetings/0/title', ['First']],
    ['type', '/networks/0/meetings/0/title/en', null],
    ['type', '/networks/0/meetings/0/participants', { party: 'AZ' }],
    ['type', '/places/0/coordinates', [49.87]],
    ['type', '/places/0/coordinates', [49.87, 40.41, 0]],
    ['type', '/places/0/coordinates', '49.87, 40.41'],
    ['type', '/places/0/coordinates/1', '40.41'],
    ['type', '/ties/0/between', ['baku']],
    // empty
    ['empty', '/networks/0/meetings/0/sources', []],
    ['empty', '/networks/0/meetings/0/hosts/0/sources', []],
    ['empty', '/networks/0/meetings/0/readings/0/sources', []],
    ['empty', '/people/0/names/0/sources', []],
    ['empty', '/networks/0/meetings/0/title', {}],
    // value
    ['value', '/networks/0/meetings/0/kind', 'party'],
    ['value', '/networks/0/meetings/0/status', 'Held'],
    ['value', '/networks/0/meetings/0/basis', 'guessed'],
    ['value', '/networks/0/meetings/0/kind', 'constructor'],
    ['value', '/parties/0/kind', 'city'],
    ['value', '/languages/0', 'tr_TR'],
    ['value', '/sources/0/language', 'Türkçe'],
    // range
    ['range', '/places/0/coordinates/0', 181],
    ['range', '/places/0/coordinates/1', -90.5],
    ['range', '/places/0/coordinates/1', Number.POSITIVE_INFINITY],
    ['range', '/networks/0/meetings/0/number', 0],
    ['range', '/networks/0/meetings/0/number', Number.NaN],
    ['range', '/networks/0/meetings/0/number', 1.5],
    // id
    ['id', '/networks/0/id', 'the network'],
    ['id', '/networks/0/meetings/0/id', 'bakı'],
    ['id', '/networks/0/meetings/0/id', ''],
    ['id', '/parties/1/id', 'KGZ'],
    ['id', '/parties/1/id', 'kg'],
    ['id', '/parties/1/id', 'x-'],
    // date
    ['date', '/updated', '2025-11'],
    ['date', '/updated', '2025-11-21~'],
    ['date', '/updated', '[2025-11-21..2025-11-21]'],
    ['date', '/updated', '2025-02-29'],
    ['date', '/networks/0/meetings/0/date', '19.05.2025'],
    ['date', '/networks/0/meetings/0/date', '2025-02-29'],
    ['date', '/networks/0/founded/date', '10 October 2024'],
    ['date', '/sources/0/accessed', '2025-13'],
    ['date', '/networks/0/bodies/0/founded', '2024/2025'],
    // period
    ['period', '/networks/0/meetings/0/date', '2025-05-19/2025-05-18'],
    ['period', '/networks/0/memberships/0/period', '2024-10-10'],
    ['period', '/networks/0/memberships/0/period', '2025/2024'],
    ['period', '/networks/0/memberships/0/period', '/'],
    ['period', '/ties/0/period', '1986/now'],
    // url
    ['url', '/sources/0/url', 'javascript:alert(1)'],
    ['url', '/sources/0/url', ' JavaScript:alert(1)'],
    ['url', '/sources/0/url', 'java\nscript:alert(1)'],
    ['url', '/sources/0/url', 'data:text/html,<b>'],
    ['url', '/sources/0/url', 'mailto:errors@example.org'],
    ['url', '/sources/0/archive', 'https://'],
    ['url', '/networks/0/url', 'https://xn--/'],
    ['url', '/networks/0/url', 'https://xn--a.example/'],
    ['url', '/networks/0/url', 'https://exa mple.org/'],
    ['url', '/networks/0/url', 'https://300.1.1.1/'],
    ['url', '/networks/0/meetings/0/outcomes/0/url', 'ftp://example.org/'],
    ['url', '/corrections', 'tel:112'],
    // reference
    ['reference', '/places/0/party', 'TR'],
    ['reference', '/places/0/party', 'constructor'],
    ['reference', '/networks/0/memberships/0/party', 'TR'],
    ['reference', '/networks/0/memberships/0/role', 'guest'],
    ['reference', '/networks/0/chairmanships/1/holder', 'nobody'],
    ['reference', '/networks/0/chairmanships/1/handover', 'council-3'],
    ['reference', '/networks/0/secretariats/0/place', 'ankara'],
    ['reference', '/networks/0/offices/0/person', 'nobody'],
    ['reference', '/networks/0/bodies/0/place', 'ankara'],
    ['reference', '/networks/0/founded/place', 'ankara'],
    ['reference', '/networks/0/meetings/0/place', 'ankara'],
    ['reference', '/networks/0/meetings/0/body', 'summit'],
    ['reference', '/networks/0/meetings/0/sources/0', 's9'],
    ['reference', '/networks/0/meetings/0/hosts/0/party', 'TR'],
    ['reference', '/networks/0/meetings/0/hosts/0/person', 'nobody'],
    ['reference', '/networks/0/meetings/0/chair/party', 'TR'],
    ['reference', '/networks/0/meetings/0/readings/0/sources/0', 's9'],
    ['reference', '/networks/0/memberships/0/names/0/sources/0', 's9'],
    ['reference', '/ties/0/between/1', 'izmir'],
  ])('%s at %s of %j', (code, pointer, value) => {
    const result = readDataset(changed(completeDataset(), pointer, value));
    expect(found(result)).toContain(`${code} ${pointer}`);
    expect(result.problems[0]?.severity).toBe('error');
  });

  test.each([
    ['/sources/1/url', 'documents/other.html?x=1#y'],
    ['/sources/1/url', '//example.org/'],
    ['/sources/1/url', 'HTTPS://Example.org'],
    ['/sources/1/url', 'https://bücher.example/'],
    ['/sources/1/url', ''],
    ['/sources/1/url', 'https://a.b-c.example'],
    ['/sources/1/url', 'https://example.org:8080/a?b#c'],
    ['/sources/1/url', 'https://xn--bcher-kva.example/'],
    ['/corrections', 'mailto:errors@example.org'],
    ['/corrections', '/report'],
    ['/networks/0/meetings/0/date', '/2025-05-19'],
    ['/networks/0/meetings/0/date', '[..2026-01-28]'],
    ['/networks/0/meetings/0/title', ''],
    ['/networks/0/meetings/0/readings/0/value', null],
    ['/parties/0/id', 'x-baku'],
  ])('none at %s of %j', (pointer, value) => {
    const { problems } = readDataset(changed(completeDataset(), pointer, value));
    expect(problems.filter(({ path }) => path === pointer)).toEqual([]);
  });
});

describe('the words of a problem', () => {
  test.each([
    [
      '/networks/0/meetings/1/date',
      '19.05.2025',
      'meetings 1: expected an EDTF date such as 2025-05-19, or a period such as 2025-05-19/2026, got "19.05.2025" (at /networks/0/meetings/1/date)',
    ],
    [
      '/networks/0/memberships/0/period',
      '2025/2024',
      'memberships 0: expected a period such as 2025-05-19/2026, got "2025/2024", which ends before it begins (at /networks/0/memberships/0/period)',
    ],
    [
      '/networks/0/memberships/0/period',
      '2025-11-31/2026-13',
      'memberships 0: expected a period such as 2025-05-19/2026, got "2025-11-31/2026-13"; 2025-11 has 30 days (at /networks/0/memberships/0/period)',
    ],
    [
      '/networks/0/meetings/1/date',
      '2026-13',
      'meetings 1: expected an EDTF date such as 2025-05-19, or a period such as 2025-05-19/2026, got "2026-13"; there is no month 13 (at /networks/0/meetings/1/date)',
    ],
    [
      '/networks/0/meetings/1/sources/0',
      'none',
      'meetings 1, sources 0: expected the id of a source, got "none" (at /networks/0/meetings/1/sources/0)',
    ],
    [
      '/networks/0/memberships/0/role',
      'associate',
      'memberships 0: expected the id of a role: "member", "observer", got "associate" (at /networks/0/memberships/0/role)',
    ],
    [
      '/networks/0/meetings/0/title',
      12,
      'meetings 0: expected a text, or texts by language such as {"en": "…"}, got 12 (at /networks/0/meetings/0/title)',
    ],
    [
      '/networks/0/meetings/0/kind',
      undefined,
      'meetings 0: expected one of "summit", "council", "ministerial", "ceremony", "working", "bilateral", "milestone", got nothing (at /networks/0/meetings/0/kind)',
    ],
    [
      '/networks/0/meetings/0/sources',
      [],
      'meetings 0: expected a list of at least 1, got [] (at /networks/0/meetings/0/sources)',
    ],
    [
      '/networks/0/meetings/0/status',
      'done',
      'meetings 0: expected one of "held", "planned", "postponed", "cancelled", got "done" (at /networks/0/meetings/0/status)',
    ],
    [
      '/places/0/coordinates/1',
      140.41,
      'places 0: expected a number from -90 to 90, got 140.41 (at /places/0/coordinates/1)',
    ],
    [
      '/networks/0/meetings/0/id',
      'a b',
      'meetings 0: expected an id of letters, digits, ".", "_" and "-", got "a b" (at /networks/0/meetings/0/id)',
    ],
    [
      '/networks/0/meetings/1/id',
      'council-1',
      'meetings 1: expected an id that no earlier entry has, got "council-1" (at /networks/0/meetings/1/id)',
    ],
    ['/ties/0/between/1', 'izmir', 'ties 0: expected the id of a place, got "izmir" (at /ties/0/between/1)'],
    ['/updated', 'today', 'dataset: expected a day such as 2025-05-19, got "today" (at /updated)'],
    ['/sources/1/url', 'tel:112', 'sources 1: expected a URL with http or https, got "tel:112" (at /sources/1/url)'],
    ['/networks/0/a~1c', 1, 'networks 0: expected a field of format 1, got "a/c" (at /networks/0/a~1c)'],
  ])('name %s, what was expected and what came', (pointer, value, message) => {
    const result = readDataset(changed(completeDataset(), pointer, value));
    expect(messages(result)).toContain(message);
  });

  test('shorten what came', () => {
    const values = [
      { title: 'T'.repeat(200) },
      Array.from({ length: 200 }, (_, i) => [i]),
      'S'.repeat(200),
      { en: { a: 1 }, tr: [] },
    ];
    const actuals = values.map((value) => readDataset(minimalDataset({ updated: value as never })).problems[0]?.actual);
    expect(actuals[0]).toBe(`{"title":"${'T'.repeat(49)}…`);
    expect(actuals[1]).toBe(`[${'[…],'.repeat(14)}[……`);
    expect(actuals[2]).toBe(`"${'S'.repeat(59)}…"`);
    expect(actuals[3]).toBe('{"en":{…},"tr":[…]}');
  });

  test('stay whole where texts carry markup', () => {
    expect(readDataset(minimalDataset({ updated: '<img onerror=alert(1)>' })).problems[0]?.actual).toBe(
      '"<img onerror=alert(1)>"',
    );
  });
});

describe('an unknown field', () => {
  test('is kept, with a warning', () => {
    const dataset = changed(completeDataset(), '/networks/0/meetings/0/vanue', 'A hall');
    const result = readDataset(dataset);
    expect(found(result)).toEqual(['unknown-field /networks/0/meetings/0/vanue']);
    expect(result.problems[0]?.severity).toBe('warning');
    expect(result.dataset).toBe(dataset);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('may be called %s', (name) => {
    const text = JSON.stringify(minimalDataset()).replace('{', `{"${name}":{"polluted":true},`);
    const result = readDataset(text);
    expect(found(result)).toEqual([`unknown-field /${name}`]);
    expect(result.omitted).toBe(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('survives when an entry beside it is left out', () => {
    const meetings = '[{"id":"bad"}]';
    const text = `{"format":1,"id":"a","title":"A","updated":"2025-11-21","__proto__":{"a":1},"networks":[{"id":"n","name":"N","meetings":${meetings}}]}`;
    const { dataset, omitted } = readDataset(text);
    expect(omitted).toBe(1);
    expect(dataset).not.toHaveProperty('a');
    expect(Object.keys(dataset ?? {})).toContain('__proto__');
  });

  test('is none of the names that a page adds to every object', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    prototype['pageExtension'] = 1;
    const { problems } = readDataset(completeDataset());
    delete prototype['pageExtension'];
    expect(problems).toEqual([]);
  });
});

describe('one bad entry among good ones', () => {
  const three = [minimalMeeting({ id: 'a' }), minimalMeeting({ id: 'b', date: 'soon' }), minimalMeeting({ id: 'c' })];

  test('is left out and counted', () => {
    const { dataset, omitted } = readDataset(datasetOf({ meetings: three }));
    expect(dataset).toEqual(datasetOf({ meetings: [three[0], three[2]] as never }));
    expect(omitted).toBe(1);
  });

  test('leaves the input as it was', () => {
    const input = datasetOf({ meetings: three });
    const before = structuredClone(input);
    readDataset(input);
    expect(input).toEqual(before);
  });

  test('leaves all that is good the same object', () => {
    const input = datasetOf({ meetings: three });
    const { dataset } = readDataset(input);
    expect(dataset?.sources).toBe(input.sources);
    expect(dataset?.networks?.[0]?.meetings?.[0]).toBe(three[0]);
  });

  test('is the smallest around the error', () => {
    const { dataset, omitted } = readDataset(
      datasetOf({
        meetings: [minimalMeeting({ participants: [{ party: 'AZ' }, { party: 'TR' }], agenda: ['One', 2 as never] })],
      }),
    );
    expect(dataset?.networks?.[0]?.meetings).toEqual([
      minimalMeeting({ participants: [{ party: 'AZ' }], agenda: ['One'] }),
    ]);
    expect(omitted).toBe(2);
  });

  test('counts once, however much is wrong within', () => {
    const bad = minimalMeeting({
      date: 'soon',
      kind: 'party' as never,
      participants: [{ party: 'TR' }, { party: 'XX' }],
    });
    const result = readDataset(datasetOf({ meetings: [bad] }));
    expect(result.problems).toHaveLength(4);
    expect(result.omitted).toBe(1);
  });

  test('takes a fact with it that has no other source', () => {
    const meetings = [minimalMeeting({ id: 'a', sources: ['s9'] }), minimalMeeting({ id: 'b', sources: ['s9', 's1'] })];
    const result = readDataset(datasetOf({ meetings }));
    expect(result.dataset?.networks?.[0]?.meetings).toEqual([minimalMeeting({ id: 'b', sources: ['s1'] })]);
    expect(found(result)).toEqual([
      'reference /networks/0/meetings/0/sources/0',
      'reference /networks/0/meetings/1/sources/0',
    ]);
    expect([result.omitted, result.unlinked]).toEqual([1, 1]);
  });

  test.each([
    ['founded', '/networks/0/founded/date'],
    ['chair', '/networks/0/meetings/0/chair/party'],
    ['initiative', '/networks/0/meetings/0/initiative/organisation'],
  ])('may be a fact of its own: %s', (field, pointer) => {
    const result = readDataset(changed(completeDataset(), pointer, 12));
    const whole = pointer.slice(0, pointer.lastIndexOf('/'));
    expect(result.dataset).toEqual(changed(completeDataset(), whole, undefined));
    expect(whole.endsWith(field)).toBe(true);
    expect(result.omitted).toBe(1);
  });

  test.each([
    '/networks/0/founded/place',
    '/networks/0/bodies/0/place',
    '/networks/0/chairmanships/1/holder',
    '/networks/0/chairmanships/1/handover',
    '/networks/0/meetings/0/place',
    '/networks/0/meetings/0/body',
  ])('is a reference that says more of an entry than it needs: %s', (pointer) => {
    for (const value of ['nobody', 12]) {
      const result = readDataset(changed(completeDataset(), pointer, value));
      expect(result.dataset).toEqual(changed(completeDataset(), pointer, undefined));
      expect([result.omitted, result.unlinked]).toEqual([0, 1]);
      expect(result.problems).toMatchObject([{ severity: 'error', path: pointer }]);
      expect(result.problems[0]?.message).toContain('; this field alone is left out (at ');
    }
  });

  test('is told of no entry that another error leaves out', () => {
    const broken = changed(
      changed(completeDataset(), '/networks/0/meetings/0/place', 'nowhere'),
      '/networks/0/meetings/0/date',
      '19.05.2025',
    );
    const { problems } = readDataset(broken);
    expect(problems.filter(({ path }) => path.startsWith('/networks/0/meetings/0/'))).toHaveLength(2);
    for (const { path, message } of problems)
      expect(message.includes('this field alone')).toBe(!path.startsWith('/networks/0/meetings/0/'));
  });

  test('is the whole entry where it cannot be told without what it refers to', () => {
    const pointers = [
      '/networks/0/memberships/0/party',
      '/networks/0/memberships/0/role',
      '/networks/0/chairmanships/1/party',
      '/networks/0/secretariats/0/place',
      '/networks/0/offices/0/person',
      '/networks/0/meetings/0/hosts/0/party',
      '/places/0/party',
    ];
    for (const pointer of pointers) {
      const { dataset, omitted, problems } = readDataset(changed(completeDataset(), pointer, 'nobody'));
      const around = pointer.slice(0, pointer.lastIndexOf('/'));
      expect(valueAt(dataset, around), pointer).not.toEqual(valueAt(completeDataset(), around));
      expect(omitted, pointer).toBeGreaterThan(0);
      expect(problems[0]?.message, pointer).not.toContain('left out');
    }
  });

  test('keeps the chair whose handover was a meeting with a mistyped date', () => {
    const broken = changed(completeDataset(), '/networks/0/meetings/0/date', '19.05.2025');
    const { dataset, omitted, unlinked } = readDataset(broken);
    const { handover: _, ...chair } = completeDataset().networks?.[0]?.chairmanships?.[1] ?? fail();
    expect(dataset?.networks?.[0]?.chairmanships?.[1]).toEqual(chair);
    expect([omitted, unlinked]).toEqual([1, 1]);
  });

  test('counts no reference of an entry that is left out itself', () => {
    const meetings = [minimalMeeting({ place: 'nowhere', date: 'soon' }), minimalMeeting({ id: 'b' })];
    const { omitted, unlinked } = readDataset(datasetOf({ meetings }));
    expect([omitted, unlinked]).toEqual([1, 0]);
  });

  test('is a network with a wrong name, but not its neighbours', () => {
    const networks = [
      { id: 'a', name: 1 as never },
      { id: 'b', name: 'B' },
    ];
    const { dataset, omitted } = readDataset(minimalDataset({ networks }));
    expect([dataset?.networks?.map(({ id }) => id), omitted]).toEqual([['b'], 1]);
  });
});

describe('an id given twice', () => {
  test.each([
    '/sources',
    '/parties',
    '/places',
    '/people',
    '/networks',
    '/ties',
    '/networks/0/bodies',
    '/networks/0/roles',
    '/networks/0/meetings',
    '/networks/0/memberships',
  ])('leaves out the later entry of %s', (pointer) => {
    const dataset = completeDataset();
    const list = pointer
      .split('/')
      .slice(1)
      .reduce((value: never, step) => value[step], dataset as never) as { id: string }[];
    const first = list[0] as { id: string };
    const result = readDataset(changed(dataset, pointer, [...list, first]));
    expect(found(result)).toEqual([`duplicate ${pointer}/${list.length}/id`]);
    expect(result).toMatchObject({ dataset, omitted: 1 });
  });

  test('may be that of a meeting in two networks', () => {
    const network = completeDataset().networks?.[0];
    const networks = [network, { ...network, id: 'other' }] as never;
    expect(readDataset({ ...completeDataset(), networks }).problems).toEqual([]);
  });

  test('may be shared by entries of two kinds', () => {
    const dataset = datasetOf({ meetings: [minimalMeeting({ id: 'baku' })] });
    expect(readDataset(dataset).problems).toEqual([]);
  });
});

describe('a reference', () => {
  test('finds only what its own network has', () => {
    const [first] = completeDataset().networks ?? [];
    const chairmanships = [{ party: 'AZ', period: '2025/..', handover: 'council-1', sources: ['s1'] }];
    const networks = [first, { id: 'other', name: 'Other', chairmanships }] as never;
    expect(found(readDataset({ ...completeDataset(), networks }))).toEqual([
      'reference /networks/1/chairmanships/0/handover',
    ]);
  });

  test.each([
    ['member', []],
    ['observer', []],
    ['guest', ['reference /networks/0/memberships/0/role']],
  ])('finds the default role %s: %j', (role, expected) => {
    const dataset = datasetOf({ memberships: [{ party: 'AZ', role, period: '2024/..', sources: ['s1'] }] });
    expect(found(readDataset(dataset))).toEqual(expected);
  });

  test.each([{}, { roles: [] }])('finds the default roles where a network says %j', (given) => {
    const dataset = datasetOf({ ...given, memberships: [minimalMembership()] });
    expect(readDataset(dataset)).toEqual({ dataset, problems: [], omitted: 0, unlinked: 0 });
    expect(isSound(dataset)).toBe(true);
    expect(
      networkOn(dataset, dataset.networks?.[0] as Network, resolveAsOf('', dataset, new Date())).roles.map(
        ({ standings }) => standings.length,
      ),
    ).toEqual([1, 0]);
  });

  test('finds no default role where roles are given', () => {
    const roles = [{ id: 'guest' }];
    const dataset = datasetOf({
      roles,
      memberships: [{ party: 'AZ', role: 'member', period: '2024/..', sources: ['s1'] }],
    });
    expect(found(readDataset(dataset))).toEqual(['reference /networks/0/memberships/0/role']);
  });

  test('stands before what it refers to', () => {
    const { networks, places, parties, sources, ...rest } = completeDataset();
    expect(readDataset({ networks, places, parties, sources, ...rest }).problems).toEqual([]);
  });

  test('leaves out all that depends on an entry with an error, and says why', () => {
    const chairmanships = [{ party: 'KG', period: '2025/..', handover: 'meeting', sources: ['s1'] }];
    const dataset = datasetOf({
      chairmanships,
      meetings: [minimalMeeting({ place: 'baku' }), minimalMeeting({ id: 'other' })],
    });
    const result = readDataset(changed(dataset, '/parties/0/name', 12));
    expect(messages(result)).toEqual([
      expect.stringContaining('got 12 (at /parties/0/name)'),
      'places 0: expected the id of a party, got "AZ", which has an error itself (at /places/0/party)',
      'meetings 0: expected the id of a place, got "baku", which has an error itself; this field alone is left out (at /networks/0/meetings/0/place)',
    ]);
    expect(result.problems.map(({ isConsequence }) => isConsequence)).toEqual([undefined, true, true]);
    expect([result.omitted, result.unlinked]).toEqual([2, 1]);
    expect(result.dataset?.networks?.[0]).toMatchObject({
      meetings: [minimalMeeting(), { id: 'other' }],
      chairmanships,
    });
  });
});

test('tells ten thousand problems at most, and counts every entry', () => {
  const result = readDataset(minimalDataset({ ties: Array.from({ length: 12_000 }, () => 1) as never }));
  expect([result.problems.length, result.omitted]).toEqual([10_000, 12_000]);
});

function minimalDatasetOf(format: unknown): unknown {
  return { ...minimalDataset(), format, networks: 12 };
}

function fail(): never {
  throw new Error('mine');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
