import { describe, expect, it } from 'vitest';
import type { Loss } from '../../src/convert/conversion.ts';
import { plainText } from '../../src/convert/timelinejs/plain-text.ts';
import { fromTimelineJs, isTimelineJs, timelineJsTitle } from '../../src/convert/timelinejs/read.ts';
import type { Meeting } from '../../src/dataset/model.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { importOptions } from './import-options.ts';

function read(value: object): { readonly meetings: readonly Meeting[]; readonly losses: readonly Loss[] } {
  const { dataset, losses } = fromTimelineJs(value, importOptions());
  expect(readDataset(dataset).problems).toEqual([]);
  return { meetings: dataset.networks?.[0]?.meetings ?? [], losses };
}

function readEvent(event: object) {
  const { meetings, losses } = read({ events: [{ text: { headline: 'A meeting' }, group: 'council', ...event }] });
  return { meeting: meetings[0], losses };
}

const dated = (start: object, end?: object) => ({ start_date: start, ...(end && { end_date: end }) });

describe('a TimelineJS file', () => {
  it('becomes a network of meetings', () => {
    expect(
      read({
        title: { text: { headline: 'Our <b>history</b>', text: '' } },
        events: [
          {
            unique_id: 'first',
            start_date: { year: '2025', month: '5', day: '19' },
            text: { headline: 'First &amp; foremost', text: '<p>They met.</p><p>Then they <b>went</b>.</p>' },
            group: 'Council',
          },
          { start_date: { year: 2027 }, text: { headline: 'Next' } },
        ],
      }),
    ).toEqual({
      meetings: [
        {
          id: 'first',
          title: 'First & foremost',
          date: '2025-05-19',
          kind: 'council',
          summary: 'They met.\nThen they went.',
          sources: ['s1'],
        },
        { id: 'next', title: 'Next', date: '2027', kind: 'milestone', status: 'planned', sources: ['s1'] },
      ],
      losses: [
        { place: '/events/1', message: 'no kind: set to "milestone"' },
        {
          place: '/events/1',
          message: 'no status, and later than the dataset is true as of: set to "planned"',
        },
      ],
    });
  });

  it('is told from a dataset', () => {
    expect(isTimelineJs({ events: [] })).toBe(true);
    expect([{}, [], null, 'events', { events: {} }, { format: 1, events: [] }].filter(isTimelineJs)).toEqual([]);
  });

  it('has a title without markup', () => {
    expect(timelineJsTitle({ title: { text: { headline: '<i>Bir</i> &Ccedil;' } }, events: [] })).toBe('Bir Ç');
    expect(timelineJsTitle({ events: [] })).toBe('');
  });
});

describe('a date', () => {
  it.each([
    [dated({ year: 2025 }), '2025'],
    [dated({ year: '2025', month: '', day: '' }), '2025'],
    [dated({ year: 2025, month: 5 }), '2025-05'],
    [dated({ year: 987, month: 5, day: 9 }), '0987-05-09'],
    [dated({ year: 2025, month: 5, day: 18 }, { year: 2025, month: 5, day: 19 }), '2025-05-18/2025-05-19'],
    [dated({ year: 2025, month: 5, day: 18 }, { year: 2025, month: 5, day: 18 }), '2025-05-18'],
    [dated({ year: 2024 }, { year: 2025, month: 2 }), '2024/2025-02'],
  ])('%j is %s and no more exact', (event, date) => {
    expect(readEvent(event)).toMatchObject({ meeting: { date }, losses: [] });
  });

  it.each([
    [{ year: -44 }],
    [{ year: 2025, month: 13 }],
    [{ year: 2025, month: 2, day: 30 }],
    [{ year: 2025, day: 3 }],
    [{ year: 'soon' }],
    [{ year: 13_000_000_000 }],
    [{}],
    [undefined],
    ['2025'],
  ])('%j cannot be read: the event is left out and told', (start) => {
    const { meeting, losses } = readEvent({ start_date: start });
    expect(meeting).toBeUndefined();
    expect(losses.map(({ place }) => place)).toEqual(['/events/0/start_date', '/events/0']);
  });

  it('loses its time of day and other words for it, which are told', () => {
    const start = { year: 2025, hour: 14, minute: '30', display_date: 'that afternoon' };
    expect(readEvent({ start_date: start, display_date: 'spring' })).toMatchObject({
      meeting: { date: '2025' },
      losses: [
        { place: '/events/0/start_date/hour', message: '14: left out' },
        { place: '/events/0/start_date/minute', message: '"30": left out' },
        { place: '/events/0/start_date/display_date', message: '"that afternoon": left out' },
        { place: '/events/0/display_date', message: '"spring": left out' },
      ],
    });
  });

  it('that ends before it starts keeps its start', () => {
    expect(readEvent(dated({ year: 2025 }, { year: 2024 }))).toMatchObject({
      meeting: { date: '2025' },
      losses: [{ place: '/events/0/end_date', message: '2024 lies before the start, 2025: left out' }],
    });
  });
});

describe('what format 1 has no place for', () => {
  const start_date = { year: 2025 };

  it.each([
    ['media', { url: 'https://example.org/a.jpg', caption: 'A' }, 'the media "https://example.org/a.jpg": left out'],
    ['background', { color: '#fff' }, '{"color":"#fff"}: left out'],
    ['group', 'Politics', 'the group "Politics" is no kind of meeting: left out'],
    ['unique_id', 'has spaces', 'expected '],
  ])('is told: %s', (name, value, message) => {
    const { losses } = readEvent({ start_date, [name]: value });
    expect(losses[0]?.place).toBe(`/events/0/${name}`);
    expect(losses[0]?.message).toContain(message);
  });

  it('is an era, and what the title slide shows', () => {
    const { losses } = read({
      title: { text: { headline: 'T', text: 'Words' }, media: { url: 'https://example.org/b.png' } },
      eras: [{ start_date, end_date: start_date, text: { headline: 'The old days' } }],
      events: [],
    });
    expect(losses.map(({ place }) => place)).toEqual(['/title/text/text', '/title/media', '/eras/0']);
    expect(losses[2]?.message).toContain('The old days');
  });

  it('is where a link leads', () => {
    const text = { headline: 'A', text: 'See <a href="https://example.org">this</a> and <A HREF=x>that</A>.' };
    expect(readEvent({ start_date, text })).toMatchObject({
      meeting: { summary: 'See this and that.' },
      losses: [{ place: '/events/0/text/text', message: '2 links in the text: only their words are kept' }],
    });
  });

  it('is an event without words', () => {
    const { meetings, losses } = read({
      events: [{ start_date }, null, 7, { start_date, text: { text: 'Only text' } }],
    });
    expect(meetings.map(({ title }) => title)).toEqual(['Only text']);
    expect(losses.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['/events/0/text', '/events/0', '/events/1', '/events/2']),
    );
  });
});

describe('HTML as plain text', () => {
  it.each([
    ['a <b>bold</b> word', 'a bold word'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a &lt;b&gt; &amp;amp; &#304;&#x15F; &nbsp;&hellip;', 'a <b> &amp; İş …'],
    ['&unknown; &#0; &#xD800; &#9999999;', '&unknown; \uFFFD \uFFFD \uFFFD'],
    ['a<script>alert("<b>")</script>b<style>p{}</style>c', 'abc'],
    ['a<!-- <p>hidden</p> -->b', 'ab'],
    ['a --> b', 'a --> b'],
    ['<img src=x onerror="alert(1)">x', 'x'],
    ['<a title="a > b" href=\'c > d\'>e</a>', 'e'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a\u2028b', 'a b'],
    ['<SCRIPT>x</SCRIPT >y', 'y'],
    ['unclosed <script>x', 'unclosed'],
    ['constructor &constructor; __proto__', 'constructor &constructor; __proto__'],
  ])('%j shows %j', (html, words) => {
    expect(plainText(html)).toBe(words);
  });

  it('takes its time only with the length of the text', () => {
    for (const piece of ['<a "', "<a '", '<a <b ', '<!--', '&#', '<script>', '<']) {
      const began = performance.now();
      plainText(piece.repeat(200_000));
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
