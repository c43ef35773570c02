import { describe, expect, test } from 'vitest';
import { completeDataset } from '../fixtures/complete.ts';
import { changed } from '../fixtures/mutation.ts';
import { run } from './fake-shell.ts';

async function outputOf(dataset: unknown, ...options: readonly string[]): Promise<string> {
  const files = { 'a.json': JSON.stringify(dataset, undefined, 2) };
  return (await run(['check', 'a.json', '--as-of', 'updated', ...options], files)).out;
}

describe('what may have been meant', () => {
  test.each([
    ['/networks/0/meetings/0/kind', 'workshop', 'working'],
    ['/networks/0/meetings/0/kind', 'Summit', 'summit'],
    ['/networks/0/meetings/0/status', 'canceled', 'cancelled'],
    ['/networks/0/meetings/0/place', 'Baku', 'baku'],
    ['/networks/0/meetings/0/body', 'counci', 'council'],
    ['/networks/0/chairmanships/1/handover', 'coucnil-1', 'council-1'],
    ['/networks/0/memberships/0/role', 'membr', 'member'],
    ['/ties/0/between/1', 'bishkeck', 'bishkek'],
    ['/places/0/party', 'az', 'AZ'],
    ['/networks/0/meetings/0/plaec', 'baku', 'place'],
  ])('at %s by %j is %j', async (pointer, value, meant) => {
    expect(await outputOf(changed(completeDataset(), pointer, value))).toContain(`\n  Did you mean "${meant}"?\n`);
  });

  test.each([
    ['/networks/0/meetings/0/kind', 'party'],
    ['/networks/0/meetings/0/place', 'ankara'],
    ['/networks/0/meetings/0/kind', 12],
    ['/networks/0/meetings/0/date', 'soon'],
  ])('at %s by %j nobody knows', async (pointer, value) => {
    expect(await outputOf(changed(completeDataset(), pointer, value))).not.toContain('Did you mean');
  });

  test('is told to programs and on GitHub too', async () => {
    const dataset = changed(completeDataset(), '/networks/0/meetings/0/kind', 'sumit');
    const [problem] = JSON.parse(await outputOf(dataset, '--format', 'json')).files[0].problems;
    expect(problem).toMatchObject({ code: 'value', suggestion: 'summit' });
    expect(await outputOf(dataset, '--format', 'github')).toMatch(/\/kind\)%0ADid you mean "summit"\?\n/);
  });
});

test('what follows from another error comes last, and says so', async () => {
  const dataset = changed(completeDataset(), '/networks/0/meetings/0/date', 'soon');
  const lines = (await outputOf(dataset)).split('\n').filter((line) => line.startsWith('a.json:'));
  expect(lines).toEqual([
    expect.stringMatching(/: error date$/),
    expect.stringMatching(/: error reference, which follows from another$/),
  ]);
  const { problems } = JSON.parse(await outputOf(dataset, '--format', 'json')).files[0];
  expect(problems.map(({ isConsequence }: { isConsequence?: boolean }) => isConsequence)).toEqual([undefined, true]);
});
