import { describe, expect, test } from 'vitest';
import {
  consoleLines,
  firstProblems,
  heardEvents,
  isDrawn,
  mount,
  options,
  part,
  requestsFor,
  SHIPPED,
  serve,
  status,
  WIDGETS,
  waitFor,
  waitUntilDrawn,
  wordsOf,
} from './harness.ts';

// Attributes that name the bytes of what is loaded, as `integrity` does on a script.

const SHAPES = '/geo/turkic-states.packed.json';
/** The hash of nothing at all. */
const OTHER = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';

async function hashOf(url: string, bits = 384): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, bytes));
  return `sha${bits}-${btoa(String.fromCharCode(...digest))}`;
}

/** As readers are told it. */
const begun = (hash: string) => `${hash.slice(0, 'sha384-'.length + 8)}…`;

describe('dataset-integrity', () => {
  test.each(WIDGETS)('<%s> draws a dataset of these bytes', async (tag) => {
    const attributes = { src: SHIPPED, 'dataset-integrity': await hashOf(SHIPPED) };
    const widget = await waitUntilDrawn(mount(tag, { attributes }));
    expect(options(widget).length).toBeGreaterThan(1);
    expect(heardEvents('network-error')).toEqual([]);
  });

  test.each(WIDGETS)('<%s> refuses others, says which came, and keeps the page’s own content', async (tag) => {
    const attributes = { src: SHIPPED, 'dataset-integrity': OTHER };
    const widget = mount(tag, { attributes, children: '<p id="fallback">The members</p>' });
    const [problem] = await firstProblems(widget);
    expect(problem).toMatchObject({ code: 'integrity', severity: 'error', actual: begun(await hashOf(SHIPPED)) });
    expect(problem?.expected).toBe(`a file at ${new URL(SHIPPED, location.href)} with the hash ${begun(OTHER)}`);
    expect(problem?.message).toContain(`with the hash ${OTHER}, got ${await hashOf(SHIPPED)}`);
    expect(consoleLines().join('\n')).toContain(OTHER);
    await waitFor(() => part(widget, 'error'));
    expect(wordsOf(widget, 'error')).toContain(`${begun(OTHER)},`);
    expect(widget.querySelector('#fallback')?.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(isDrawn(widget)).toBe(false);
  });

  test('takes any of several hashes, of the strongest algorithm, with room around them', async () => {
    const right = await hashOf(SHIPPED, 512);
    const weak = await hashOf(SHIPPED, 256);
    const several = `\n ${OTHER.replace('384', '512')}\t${right} `;
    await waitUntilDrawn(mount('network-map', { attributes: { src: SHIPPED, 'dataset-integrity': several } }));
    const [problem] = await firstProblems(
      mount('network-map', { attributes: { src: SHIPPED, 'dataset-integrity': `${weak} ${OTHER}` } }),
    );
    expect(problem).toMatchObject({ code: 'integrity', actual: begun(await hashOf(SHIPPED)) });
  });

  test.each(['sha384', 'md5-1B2M2Y8AsgTpgAmY7PhCfg==', 'sha384-a!b', 'sha384_OLBg', 'true'])(
    'refuses "%s", which browsers would pass over',
    async (integrity) => {
      const widget = mount('network-rotation', { attributes: { src: SHIPPED, 'dataset-integrity': integrity } });
      const [problem] = await firstProblems(widget);
      expect(problem).toMatchObject({ code: 'integrity', actual: JSON.stringify(integrity) });
      expect(requestsFor(SHIPPED)).toBe(0);
    },
  );

  test('a widget that asks for certain bytes is not given what another has loaded unchecked, nor the other way round', async () => {
    const live = mount('network-timeline', { attributes: { src: SHIPPED } });
    const pinned = mount('network-timeline', { attributes: { src: SHIPPED, 'dataset-integrity': OTHER } });
    await waitUntilDrawn(live);
    await firstProblems(pinned);
    expect(isDrawn(live)).toBe(true);
    expect(isDrawn(pinned)).toBe(false);
  });

  test('widgets that ask for the same bytes share one request', async () => {
    const attributes = { src: SHIPPED, 'dataset-integrity': await hashOf(SHIPPED) };
    const before = requestsFor(SHIPPED);
    await Promise.all(WIDGETS.map((tag) => waitUntilDrawn(mount(tag, { attributes }))));
    expect(requestsFor(SHIPPED) - before).toBe(1);
  });

  test('draws once the right hash is given, and no longer once a wrong one is', async () => {
    const widget = mount('network-map', { attributes: { src: SHIPPED, 'dataset-integrity': OTHER } });
    await firstProblems(widget);
    widget.datasetIntegrity = await hashOf(SHIPPED);
    await waitUntilDrawn(widget);
    widget.setAttribute('dataset-integrity', OTHER);
    await waitFor(() => part(widget, 'error'));
  });

  test('a file that is not there is one that is not there', async () => {
    serve('/gone.json', status(404));
    const widget = mount('network-map', { attributes: { src: '/gone.json', 'dataset-integrity': OTHER } });
    expect(await firstProblems(widget)).toMatchObject([{ code: 'request', actual: 'HTTP 404' }]);
  });

  test('holds for all that a provider shares', async () => {
    const provider = document.createElement('network-provider');
    provider.setAttribute('src', SHIPPED);
    provider.setAttribute('dataset-integrity', OTHER);
    document.body.append(provider);
    const widget = mount('network-rotation');
    provider.append(widget);
    await waitFor(() => part(widget, 'error'));
    expect(heardEvents('network-error')[0]?.detail.problems).toMatchObject([{ code: 'integrity' }]);
    provider.datasetIntegrity = await hashOf(SHIPPED);
    await waitUntilDrawn(widget);
  });
});

describe('geography-integrity', () => {
  test('lets shapes of these bytes pass, by whatever name they are asked for', async () => {
    const attributes = { src: SHIPPED, 'geography-integrity': `${OTHER} ${await hashOf(SHAPES)}` };
    for (const geography of ['auto', 'turkic-states', SHAPES])
      await waitUntilDrawn(mount('network-map', { attributes: { ...attributes, geography } }));
    expect(heardEvents('network-error')).toEqual([]);
  });

  test('refuses others: the parties stand there as words, with what came', async () => {
    const widget = mount('network-map', { attributes: { src: SHIPPED, 'geography-integrity': OTHER } });
    const [problem] = await firstProblems(widget);
    expect(problem).toMatchObject({ code: 'integrity', actual: begun(await hashOf(SHAPES)) });
    await waitFor(() => part(widget, 'error'));
    expect(wordsOf(widget, 'error')).toMatch(/Kazakhstan/);
    widget.geographyIntegrity = await hashOf(SHAPES);
    await waitUntilDrawn(widget);
    expect(consoleLines().filter((line) => !line.includes('integrity') && !line.includes('problems'))).toEqual([]);
  });
});
