const START = 'data:image/png;base64,';

/**
 * A canvas as a file, at once. `toBlob` waits in Chromium for a second without work, and a busy page has none: the file would come
 * when the reader's click has been forgotten, and with it the right to save.
 *
 * @throws where the canvas is too large to be read
 */
export function pngOf(canvas: HTMLCanvasElement): Blob {
  const address = canvas.toDataURL();
  if (!address.startsWith(START)) throw new Error('no picture');
  const bytes = atob(address.slice(START.length));
  return new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], { type: 'image/png' });
}
