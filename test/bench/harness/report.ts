/** For the scripts of contenders: how a page tells the harness its time. */

/** The harness reads the console, so that nothing polls the page while it works. */
export const REPORT = 'bench:';

export function report(ms: number): void {
  console.debug(REPORT + ms);
}

/** Reports how long after navigation the first frame with the drawing was painted. */
export async function reportDrawing(isDrawn: () => boolean): Promise<void> {
  await frame();
  // The frame that shows the drawing is the first in whose callbacks it is there already.
  while (!isDrawn()) await frame();
  await painted();
  report(performance.now());
}

/** Reports the median, or the worst, of the times from a change to the end of the frame that paints it. */
export async function reportChanges(
  count: number,
  change: (index: number) => unknown,
  which: 'median' | 'worst' = 'median',
): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    await frame();
    const begun = performance.now();
    await change(index);
    await painted();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  report(times.at(which === 'worst' ? -1 : count >> 1) ?? Number.NaN);
}

export function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Called within a frame's callbacks, settles after its style, layout and paint. */
export function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(0);
  });
}
