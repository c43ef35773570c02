import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model.ts';
import { madeDataset } from '../fixtures/made-dataset.ts';
import {
  datasetOf,
  minimalChairmanship,
  minimalDataset,
  minimalMeeting,
  minimalMembership,
} from '../fixtures/minimal.ts';
import {
  type Answer,
  click,
  consoleLines,
  embedded,
  firstProblems,
  heardEvents,
  ids,
  isDrawn,
  json,
  mount,
  part,
  plain,
  refusal,
  requestsFor,
  SHIPPED,
  serve,
  serveLater,
  settled,
  silence,
  status,
  text,
  WIDGETS,
  type Widget,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';

// What each kind of bad data gets, as DESIGN has it. That nothing goes uncaught is asked after every test, by the harness.

const FALLBACK = '<p id="fallback">Five members and three observers.</p>';

const BAD = '/bad.json';

/** A dataset that nests over 64 deep, and nothing else is wrong with it. */
function tooDeep(): unknown {
  let value: unknown = 'deep';
  for (let depth = 0; depth < 70; depth += 1) value = [value];
  return { ...minimalDataset(), networks: [{ id: 'n', name: 'N', deep: value }] };
}

interface Kind {
  readonly kind: string;
  readonly answer: Answer;
  readonly code: string;
  /** What the problem says came instead. */
  readonly actual: RegExp;
  readonly canRetry: boolean;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'text that is no JSON',
    answer: text('<!doctype html>'),
    code: 'syntax',
    actual: /in line 1, column 1/,
    canRetry: false,
  },
  {
    kind: 'JSON cut short',
    answer: text('{"format": 1,'),
    code: 'syntax',
    actual: /the end of the text in line 1/,
    canRetry: false,
  },
  { kind: 'empty text', answer: text(''), code: 'syntax', actual: /the end of the text/, canRetry: false },
  { kind: 'no object', answer: json([1, 2]), code: 'type', actual: /^\[1,2\]$/, canRetry: false },
  { kind: 'null', answer: json(null), code: 'type', actual: /null/, canRetry: false },
  {
    kind: 'an unknown format',
    answer: json({ ...minimalDataset(), format: 2 }),
    code: 'format',
    actual: /^2$/,
    canRetry: false,
  },
  {
    kind: 'a dataset without its title',
    answer: json({ ...minimalDataset(), title: undefined }),
    code: 'required',
    actual: /./,
    canRetry: false,
  },
  { kind: 'nesting over 64 deep', answer: json(tooDeep()), code: 'depth', actual: /./, canRetry: false },
  {
    kind: 'over 64 MiB',
    answer: () => text(`"${'x'.repeat(64 * 2 ** 20)}"`)(),
    code: 'size',
    actual: /64\.0 MiB/,
    canRetry: false,
  },
  { kind: 'a 404', answer: status(404), code: 'request', actual: /^HTTP 404$/, canRetry: true },
  { kind: 'a 500', answer: status(500), code: 'request', actual: /^HTTP 500$/, canRetry: true },
  { kind: 'a server that refuses', answer: refusal, code: 'request', actual: /no answer/, canRetry: true },
  {
    kind: 'half an answer',
    answer: () => Promise.resolve(new Response(halfOfIt())),
    code: 'request',
    actual: /half an answer/,
    canRetry: true,
  },
];

function halfOfIt(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"format"'));
      controller.error(new TypeError('connection reset'));
    },
  });
}

function mountBad(tag: (typeof WIDGETS)[number], answer: Answer): Widget {
  serve(BAD, answer);
  return mount(tag, { attributes: { src: BAD }, children: FALLBACK });
}

/** Whether the page's own content is there to be read. */
function showsFallback(widget: Widget): boolean {
  const { height = 0 } = widget.querySelector('#fallback')?.getBoundingClientRect() ?? {};
  return height > 0;
}

function retryButton(widget: Widget): HTMLElement | null {
  return part(widget, 'retry');
}

describe.each(KINDS)('$kind', ({ answer, code, actual, canRetry }) => {
  test.each(WIDGETS)('<%s> says what was expected and what came, and keeps the page’s own content', async (tag) => {
    const widget = mountBad(tag, answer);
    const [problem] = await firstProblems(widget);
    await settled(widget);
    expect(problem).toMatchObject({ code, severity: 'error' });
    expect(problem?.actual).toMatch(actual);
    expect(wordsOf(widget, 'error')).toContain(`expected ${problem?.expected}, got ${problem?.actual}`);
    expect(showsFallback(widget)).toBe(true);
    expect(isDrawn(widget)).toBe(false);
    expect(widget.matches(':state(error)')).toBe(true);
    expect(heardEvents('network-ready', widget)).toEqual([]);
    expect(retryButton(widget) !== null).toBe(canRetry);
  });
});

test('the page’s own content stays one sentence beside a failure, with its links and what is bold in it', async () => {
  serve(BAD, status(404));
  const children = 'The <a id="a">members</a> and the <b id="b">observers</b>.';
  const widget = mount('network-map', { attributes: { src: BAD }, children });
  await firstProblems(widget);
  await settled(widget);
  const [link, bold] = ['#a', '#b'].map((id) => widget.querySelector(id)?.getBoundingClientRect());
  expect(bold?.top).toBe(link?.top);
  expect(bold?.left).toBeGreaterThan(link?.right ?? Number.POSITIVE_INFINITY);
});

describe('a place is named', () => {
  test('as a JSON Pointer, where one field spoils the whole dataset', async () => {
    const widget = mountBad('network-map', json({ ...minimalDataset(), updated: '2025-02-30' }));
    const problems = await firstProblems(widget);
    await settled(widget);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'date', path: '/updated', actual: '"2025-02-30"' }),
    );
    expect(wordsOf(widget, 'error')).toContain('/updated: expected');
  });

  test('in the reader’s language, but the machine’s words stay', async () => {
    serve(BAD, json({ ...minimalDataset(), format: 2 }));
    const widget = mount('network-timeline', { attributes: { src: BAD, locale: 'tr' } });
    await firstProblems(widget);
    await waitFor(() => wordsOf(widget, 'error'));
    expect(wordsOf(widget, 'error')).not.toContain('could not');
    expect(wordsOf(widget, 'error')).toContain('format 1');
  });
});

describe('objects and embedded data that are bad', () => {
  test.each([
    ['a number', 7],
    ['a function', () => {}],
    ['a class instance', new Date(0)],
    ['an empty object', {}],
    [
      'an object that throws when read',
      Object.defineProperty({}, 'format', {
        get: () => {
          throw new Error('no');
        },
        enumerable: true,
      }),
    ],
    ['an object that contains itself', cyclic()],
    [
      'a proxy that throws at everything',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('%s as data gets the error state', async (_kind, data) => {
    const widget = mount('network-rotation', { properties: { data: data as unknown as Dataset }, children: FALLBACK });
    expect(await firstProblems(widget)).not.toEqual([]);
    await settled(widget);
    expect(part(widget, 'error')).not.toBeNull();
    expect(showsFallback(widget)).toBe(true);
  });

  test('a child script that is no JSON gets the error state', async () => {
    const widget = mount('network-map', { children: `${embedded('{"format": 1')}${FALLBACK}` });
    expect((await firstProblems(widget))[0]?.code).toBe('syntax');
    await settled(widget);
    expect(showsFallback(widget)).toBe(true);
  });

  test('good data after bad is drawn', async () => {
    const widget = mountBad('network-timeline', text('no'));
    await firstProblems(widget);
    widget.src = SHIPPED;
    await waitUntilDrawn(widget);
    expect(widget.matches(':state(ready)')).toBe(true);
    expect(widget.matches(':state(error)')).toBe(false);
    expect(part(widget, 'error')).toBeNull();
  });
});

function cyclic(): object {
  const object: Record<string, unknown> = { ...minimalDataset() };
  object['networks'] = [object];
  return object;
}

describe('a request that does not end', () => {
  test('fails after the time allowed, and says how long that was', async () => {
    serve('/never.json', silence);
    const widget = mount('network-map', { attributes: { src: '/never.json', timeout: '60' } });
    const [problem] = await firstProblems(widget);
    expect(problem).toMatchObject({ code: 'request', actual: 'no answer within 60 ms' });
    await settled(widget);
    expect(retryButton(widget)).not.toBeNull();
  });

  test('leaves a neighbour with more patience waiting for the same answer', async () => {
    const answer = serveLater('/slow.json');
    const hasty = mount('network-map', { attributes: { src: '/slow.json', timeout: '30' } });
    const patient = mount('network-map', { attributes: { src: '/slow.json' } });
    await firstProblems(hasty);
    answer(Response.json(datasetOf({ memberships: [minimalMembership()] })));
    await waitUntilDrawn(patient);
    expect(requestsFor('/slow.json')).toBe(1);
    expect(heardEvents('network-error', patient)).toEqual([]);
  });

  test.each(['soon', '-5', '0'])(
    'timeout="%s" is no time: the default holds, with one console line',
    async (timeout) => {
      serve(
        '/slow.json',
        () =>
          new Promise((resolve) =>
            setTimeout(() => resolve(Response.json(datasetOf({ memberships: [minimalMembership()] }))), 80),
          ),
      );
      const widget = mount('network-map', { attributes: { src: '/slow.json', timeout } });
      await waitUntilDrawn(widget);
      expect(consoleLines().filter((line) => line.includes('timeout'))).toHaveLength(1);
    },
  );

  test.each(['http://[', 'http://user:password@example.test/', 'file:///etc/hosts'])(
    'src="%s" fails like any other request, and Retry too',
    async (src) => {
      const widget = mount('network-map', { attributes: { src }, children: FALLBACK });
      expect((await firstProblems(widget))[0]?.code).toBe('request');
      await settled(widget);
      await click(retryButton(widget) as Element);
      await waitFor(() => heardEvents('network-error', widget).length === 2);
      expect(showsFallback(widget)).toBe(true);
    },
  );
});

describe('Retry', () => {
  test.each(WIDGETS)('<%s> asks again and draws what comes', async (tag) => {
    const widget = mountBad(tag, status(503));
    await firstProblems(widget);
    await settled(widget);
    serve(BAD, async () => fetch(SHIPPED));
    await click(retryButton(widget) as Element);
    await waitUntilDrawn(widget);
    expect(requestsFor(BAD)).toBe(2);
    expect(part(widget, 'error')).toBeNull();
    expect(heardEvents('network-ready', widget)).toHaveLength(1);
  });

  test('shows that it loads while it does', async () => {
    const widget = mountBad('network-map', status(503));
    await firstProblems(widget);
    await settled(widget);
    serve(BAD, silence);
    await click(retryButton(widget) as Element);
    await settled(widget);
    expect(part(widget, 'loading')).not.toBeNull();
    expect(part(widget, 'error')).toBeNull();
    expect(widget.matches(':state(loading)')).toBe(true);
    expect(widget.matches(':state(error)')).toBe(false);
  });

  test('by script works as the button does', async () => {
    const widget = mountBad('network-map', status(503));
    await firstProblems(widget);
    serve(BAD, async () => fetch(SHIPPED));
    widget.retry();
    await waitUntilDrawn(widget);
    expect(requestsFor(BAD)).toBe(2);
  });

  test('of several that failed with the same URL makes one request', async () => {
    const widgets = WIDGETS.map((tag) => mountBad(tag, status(503)));
    for (const widget of widgets) await firstProblems(widget);
    expect(requestsFor(BAD)).toBe(1);
    serve(BAD, async () => fetch(SHIPPED));
    for (const widget of widgets) widget.retry();
    for (const widget of widgets) await waitUntilDrawn(widget);
    expect(requestsFor(BAD)).toBe(2);
  });
});

describe('one bad entry among good ones', () => {
  const sound = {
    memberships: [minimalMembership(), minimalMembership({ party: 'KG' })],
    chairmanships: [minimalChairmanship(), minimalChairmanship({ party: 'AZ', period: '2025-05-19/..' })],
    meetings: [
      minimalMeeting({ id: 'good', title: 'The good one' }),
      minimalMeeting({ id: 'later', date: '2025-09-01' }),
    ],
  };

  const spoilt = [
    {
      tag: 'network-map',
      list: 'memberships',
      entry: minimalMembership({ party: 'ZZ' }),
      path: '/networks/0/memberships/2/party',
    },
    {
      tag: 'network-timeline',
      list: 'meetings',
      entry: minimalMeeting({ id: 'bad', date: '2025-02-30' }),
      path: '/networks/0/meetings/2/date',
    },
    {
      tag: 'network-rotation',
      list: 'chairmanships',
      entry: minimalChairmanship({ party: 'AZ', period: '2025-05-19/2024-01-01' }),
      path: '/networks/0/chairmanships/2/period',
    },
  ] as const;

  test.each(spoilt)(
    '<$tag> draws the good ones, says how many it could not show, and lists each',
    async ({ tag, list, entry, path }) => {
      const data = datasetOf({ ...sound, [list]: [...sound[list], entry] });
      const whole = await waitUntilDrawn(mount(tag, { properties: { data: datasetOf(sound) } }));
      const widget = await waitUntilDrawn(mount(tag, { properties: { data } }));
      expect(ids(widget)).toEqual(ids(whole));
      expect(wordsOf(whole, 'omitted')).toBe('');
      expect(wordsOf(widget, 'omitted')).toBe('One entry of the dataset could not be shown.');
      expect(part(widget, 'omitted')?.checkVisibility()).toBe(true);
      expect((await firstProblems(widget)).map((problem) => problem.path)).toEqual([path]);
      expect(heardEvents('network-ready', widget)[0]?.detail.problems).toHaveLength(1);
      expect(widget.matches(':state(ready)')).toBe(true);
      expect(consoleLines()).toHaveLength(1);
    },
  );

  test('several are counted', async () => {
    const data = datasetOf({
      ...sound,
      meetings: [...sound.meetings, minimalMeeting({ id: 'a b' }), minimalMeeting({ id: 'good' })],
    });
    const widget = await waitUntilDrawn(mount('network-timeline', { properties: { data } }));
    expect(wordsOf(widget, 'omitted')).toBe('2 entries of the dataset could not be shown.');
    expect(await firstProblems(widget)).toHaveLength(2);
  });

  test('only who would have shown them counts them', async () => {
    const bad = { ...minimalMembership(), role: 'emperor' };
    const data = datasetOf({ ...sound, memberships: [...sound.memberships, bad] as never });
    const saying = async (tag: (typeof WIDGETS)[number], properties = {}) =>
      wordsOf(await waitUntilDrawn(mount(tag, { properties: { data, ...properties } })), 'omitted');
    const words = 'One entry of the dataset could not be shown.';
    expect(await saying('network-map')).toBe(words);
    expect(await saying('network-timeline')).toBe('');
    expect(await saying('network-timeline', { milestones: true })).toBe(words);
    const [own] = data.networks ?? [];
    const other = { ...own, id: 'other', memberships: sound.memberships } as never;
    const both = { ...data, networks: [own, other] as never };
    expect(await saying('network-map', { data: both, network: 'other' })).toBe('');
    expect(await saying('network-map', { data: both })).toBe(words);
  });

  test('a reference that leads nowhere costs the chair no more than itself', async () => {
    const [former, current] = sound.chairmanships;
    const data = datasetOf({ ...sound, chairmanships: [former, { ...current, handover: 'nowhere' }] as never });
    const whole = await waitUntilDrawn(mount('network-rotation', { properties: { data: datasetOf(sound) } }));
    const widget = await waitUntilDrawn(mount('network-rotation', { properties: { data } }));
    expect(ids(widget)).toEqual(ids(whole));
    expect(wordsOf(widget, 'omitted')).toBe('One detail of the dataset could not be shown.');
    expect(await firstProblems(widget)).toMatchObject([{ code: 'reference', severity: 'error' }]);
  });

  test('an unknown field is told by network-error and leaves out nothing', async () => {
    const data = { ...datasetOf(sound), colour: 'green' };
    const widget = await waitUntilDrawn(mount('network-map', { properties: { data } }));
    expect(wordsOf(widget, 'omitted')).toBe('');
    expect(await firstProblems(widget)).toMatchObject([
      { code: 'unknown-field', severity: 'warning', path: '/colour' },
    ]);
  });
});

describe('shapes that do not come', () => {
  const kinds: readonly (readonly [string, Answer, string])[] = [
    ['a 404', status(404), 'request'],
    ['no JSON', text('no'), 'topology'],
    ['no topology', json({ type: 'FeatureCollection', features: [] }), 'topology'],
    ['an empty topology', json({ type: 'Topology', objects: {}, arcs: [] }), 'topology'],
  ];

  test.each(kinds)(
    '%s: the members still stand there as text, and network-error says why',
    async (_kind, answer, code) => {
      serve('/shapes.topo.json', answer);
      const widget = mount('network-map', {
        attributes: { src: SHIPPED, geography: '/shapes.topo.json' },
        children: FALLBACK,
      });
      expect((await firstProblems(widget))[0]?.code).toBe(code);
      await waitFor(() => part(widget, 'error'));
      expect(wordsOf(widget, 'error')).toMatch(/The shapes of the map could not be loaded\. \/\S+: expected/);
      expect(wordsOf(widget, 'error')).toContain('Kazakhstan');
      expect(wordsOf(widget, 'error')).toContain('Hungary');
      expect(wordsOf(widget, 'sources')).toContain('Anadolu Ajansı');
      expect(showsFallback(widget)).toBe(true);
    },
  );

  test('a state that the shapes lack stays in words, and network-error names it', async () => {
    const square = [
      [0, 40],
      [20, 40],
      [20, 50],
      [0, 50],
      [0, 40],
    ];
    const france = {
      type: 'Feature',
      id: 'FRA',
      properties: null,
      geometry: { type: 'Polygon', coordinates: [square] },
    };
    const widget = mount('network-map', {
      properties: {
        data: madeDataset({ FR: 'member', DE: 'member', 'x-bank': 'observer' }, [{ id: 'x-bank', name: 'The Bank' }]),
        topology: { type: 'FeatureCollection', features: [france] },
      },
    });
    await waitUntilDrawn(widget);
    expect(ids(widget)).toEqual(['FR', 'DE', 'x-bank']);
    expect(wordsOf(widget, 'not-on-map')).toMatch(/Germany.*The Bank/);
    expect(wordsOf(widget, 'not-on-map')).not.toContain('France');
    expect(await firstProblems(widget)).toEqual([
      {
        code: 'topology',
        severity: 'warning',
        path: '',
        expected: 'a shape for DE',
        actual: 'none',
        message: 'topology: expected a shape for DE, got none',
      },
    ]);
  });

  test('shapes that are wrong in part are drawn as far as they go, and network-error tells of the rest', async () => {
    const square = (lat: number) => [
      [
        [0, lat],
        [20, lat],
        [20, lat + 9],
        [0, lat + 9],
        [0, lat],
      ],
    ];
    const state = (id: string, lat: number) => ({
      type: 'Feature',
      id,
      properties: null,
      geometry: { type: 'Polygon', coordinates: square(lat) },
    });
    serve('/shapes.geojson', json({ type: 'FeatureCollection', features: [state('FRA', 40), state('DEU', 89)] }));
    const widget = mount('network-map', {
      properties: { data: madeDataset({ FR: 'member', DE: 'member' }) },
      attributes: { geography: '/shapes.geojson' },
    });
    expect((await firstProblems(widget))[0]).toMatchObject({ code: 'topology', path: '/features/1' });
    await waitUntilDrawn(widget);
    expect(wordsOf(widget, 'not-on-map')).toMatch(/Germany/);
    expect(wordsOf(widget, 'not-on-map')).not.toContain('France');
  });

  test.each(['http://[', 'no such file'])(
    'geography="%s" is no place for shapes, and only they are missing',
    async (geography) => {
      const widget = mount('network-map', { attributes: { src: SHIPPED, geography } });
      await waitFor(() => part(widget, 'error'));
      expect(wordsOf(widget, 'error')).toContain('Kazakhstan');
    },
  );

  test.each([null, undefined])('topology = %s is none', async (topology) => {
    const attributes = { src: SHIPPED };
    const widget = await waitUntilDrawn(mount('network-map', { attributes, properties: { topology } }));
    widget.topology = { type: 'Topology', objects: {}, arcs: [] };
    await waitFor(() => part(widget, 'error'));
    widget.topology = topology;
    await waitUntilDrawn(widget);
    expect(heardEvents('network-error', widget)).toHaveLength(1);
  });

  test('a geography that is no file is forgotten when another is asked for', async () => {
    const widget = await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED, geography: 'europ' } }));
    widget.geography = 'europe';
    await settled(widget);
    await waitFor(() => requestsFor('/geo/europe.packed.json'));
    await waitUntilDrawn(widget);
    widget.geography = 'europ';
    await waitUntilDrawn(widget);
    expect(heardEvents('network-error', widget)).toEqual([]);
    expect(consoleLines()).toHaveLength(1);
  });

  test('Retry asks for the shapes alone', async () => {
    serve('/shapes.topo.json', status(404));
    const widget = mount('network-map', { attributes: { src: SHIPPED, geography: '/shapes.topo.json' } });
    await waitFor(() => retryButton(widget));
    serve('/shapes.topo.json', async () => fetch('/geo/turkic-states.packed.json'));
    await click(retryButton(widget) as Element);
    await waitUntilDrawn(widget);
    expect(requestsFor('/shapes.topo.json')).toBe(2);
    expect(requestsFor(SHIPPED)).toBe(1);
  });

  test('the table view needs none', async () => {
    serve('/shapes.topo.json', status(404));
    const widget = mount('network-map', {
      attributes: { src: SHIPPED, geography: '/shapes.topo.json', view: 'table' },
    });
    await waitFor(() => part(widget, 'table'));
    expect(plain(part(widget, 'table')?.textContent)).toContain('Kazakhstan');
  });
});

test('the English words of an error say that they are English', async () => {
  const widget = mount('network-rotation', { attributes: { locale: 'kk' }, properties: { data: [] as never } });
  await waitFor(() => part(widget, 'error'));
  const english = part(widget, 'error')?.querySelectorAll('.failure-detail [lang="en"]') ?? [];
  expect([...english].map((span) => span.textContent)).toEqual(['an object', '[]']);
});

describe('nothing to draw', () => {
  test.each(WIDGETS)('<%s> says so in one sentence when the network is empty', async (tag) => {
    const widget = mount(tag, { properties: { data: minimalDataset() }, children: FALLBACK });
    await waitFor(() => part(widget, 'empty'));
    expect(wordsOf(widget, 'empty')).toMatch(/^No .+ in this dataset yet\.$/);
    expect(heardEvents('network-error', widget)).toEqual([]);
    expect(widget.matches(':state(ready)')).toBe(true);
  });

  test.each(WIDGETS)('<%s> does not call a network empty whose entries have errors', async (tag) => {
    const wrong = [{}];
    const data = datasetOf({ meetings: wrong, memberships: wrong, chairmanships: wrong } as never);
    const widget = mount(tag, { properties: { data } });
    await waitFor(() => part(widget, 'empty'));
    expect(wordsOf(widget, 'empty')).toBe('No entry could be shown here.');
    const count = tag === 'network-timeline' ? 2 : 3;
    expect(wordsOf(widget, 'omitted')).toBe(`${count} entries of the dataset could not be shown.`);
  });

  test.each(WIDGETS)('<%s> says how many could not be shown when no network can be', async (tag) => {
    const widget = mount(tag, { properties: { data: minimalDataset({ networks: [{ id: 'a' }] as never }) } });
    await waitFor(() => part(widget, 'empty'));
    expect(wordsOf(widget, 'empty')).toBe('No entry could be shown here.');
    expect(wordsOf(widget, 'omitted')).toBe('One entry of the dataset could not be shown.');
  });

  test.each(WIDGETS)('<%s> says so when there is no network at all', async (tag) => {
    const widget = mount(tag, { properties: { data: minimalDataset({ networks: [] }) } });
    await waitFor(() => part(widget, 'empty'));
    expect(wordsOf(widget, 'empty')).toMatch(/^No /);
  });

  test('the page’s own words for it take the place of the sentence', async () => {
    const widget = mount('network-map', {
      properties: { data: minimalDataset() },
      children: '<p slot="empty">Soon.</p>',
    });
    await waitFor(() => part(widget, 'empty'));
    expect(widget.querySelector('p')?.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(part(widget, 'empty')?.querySelector('p')?.checkVisibility()).toBe(false);
  });
});
