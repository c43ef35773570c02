/**
 * What a frame and its page say to each other by `postMessage`, both ways as objects with `type: 'network-widgets'`:
 *
 * - the frame: `{ type, version: 1, height }`, px, whenever its height changes; the first one says that it listens.
 * - the page: `{ type, version: 1, theme?, locale?, asOf? }`, the three things that a page may change in a frame.
 *
 * What is not of this form, or not from the other side, is passed over in silence: pages are full of messages of others.
 */
const TYPE = 'network-widgets';
const VERSION = 1;

/** No widget is higher than that, px; a page that believed any number could be made endless. */
const HIGHEST = 20_000;

/** What a page may ask of a frame; an empty string takes a wish back. */
export interface Wishes {
  readonly theme?: string;
  readonly locale?: string;
  readonly asOf?: string;
}

type Envelope<Body> = Body & { readonly type: typeof TYPE; readonly version: typeof VERSION };

/** @param height px */
export function heightMessage(height: number): Envelope<{ readonly height: number }> {
  return { type: TYPE, version: VERSION, height };
}

export function wishesMessage(wishes: Wishes): Envelope<Wishes> {
  return { type: TYPE, version: VERSION, ...wishes };
}

/** The height that a message tells, whole px; undefined for any other message. */
export function readHeight(data: unknown): number | undefined {
  const height = bodyOf(data)?.['height'];
  return typeof height === 'number' && height >= 0 ? Math.min(HIGHEST, Math.ceil(height)) : undefined;
}

const WISHES: Readonly<Record<keyof Wishes, RegExp>> = {
  theme: /^(?:auto|light|dark)?$/,
  locale: /^[A-Za-z0-9-]{0,35}$/,
  asOf: /^(?:today|\d{4}-\d\d-\d\d)?$/,
};

/** What a message wishes, of what may be wished; undefined for any other message. */
export function readWishes(data: unknown): Wishes | undefined {
  const body = bodyOf(data);
  if (!body) return undefined;
  const wishes = Object.entries(WISHES).filter(([name, form]) => {
    const wish = body[name];
    return typeof wish === 'string' && form.test(wish);
  });
  return wishes.length ? Object.fromEntries(wishes.map(([name]) => [name, body[name]])) : undefined;
}

function bodyOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const body = data as Readonly<Record<string, unknown>> | null | undefined;
  return typeof body === 'object' && body?.['type'] === TYPE && body['version'] === VERSION ? body : undefined;
}
