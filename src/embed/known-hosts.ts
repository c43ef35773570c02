/**
 * The messages by which pages already know the height of a frame: a widget in a frame then fits into them without any script of
 * ours. Each is sent in the form that its host's own script reads; one that has to repeat a word of its host is sent when the address
 * has it.
 */

/**
 * @param height whole px
 * @param address of the frame, as its host has written it
 */
export function messagesToKnownHosts(height: number, { searchParams, hash }: URL): readonly unknown[] {
  const pymId = searchParams.get('childId');
  // Its older scripts go by the id of a chart, the newer ones by the frame that the message comes from.
  const datawrapperId = searchParams.get('id') || 'network-widget';
  // WordPress adds it to the hash of what it embeds, and answers to nothing that does not repeat it.
  const secret = /^#\?secret=([\w-]+)/.exec(hash)?.[1];
  return [
    ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`] : []),
    { 'datawrapper-height': { [datawrapperId]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ secret, message: 'height', value: height }] : []),
  ];
}
