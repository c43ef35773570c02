import { describe, expect, test } from 'vitest';
import { messagesToKnownHosts } from '../../src/embed/known-hosts.ts';

const messages = (rest: string) => messagesToKnownHosts(480, new URL(`https://site.example/frame.html${rest}`));

const DATAWRAPPER = { 'datawrapper-height': { 'network-widget': 480 } };
const AMP = { sentinel: 'amp', type: 'embed-size', height: 480 };

describe('the messages that hosts already listen for', () => {
  test('without a name there are those for AMP and Datawrapper, which go by the frame', () => {
    expect(messages('?widget=map')).toEqual([DATAWRAPPER, AMP]);
  });

  test('pym names its frames in the address', () => {
    expect(messages('?initialWidth=300&childId=pym-0')).toEqual(['pymxPYMxpym-0xPYMxheightxPYMx480', DATAWRAPPER, AMP]);
  });

  test('Datawrapper may know a chart by its id', () => {
    expect(messages('?id=aBc12')).toEqual([{ 'datawrapper-height': { aBc12: 480 } }, AMP]);
  });

  test('WordPress wants its secret back', () => {
    expect(messages('#?secret=x1y2Z3')).toEqual([
      DATAWRAPPER,
      AMP,
      { secret: 'x1y2Z3', message: 'height', value: 480 },
    ]);
  });
});
