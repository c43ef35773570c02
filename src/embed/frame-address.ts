/** What the address of a frame says is to be shown: `frame.html?widget=map&src=../data/turkic-states.json&locale=tr`. */

const WIDGETS = ['map', 'timeline', 'rotation'] as const;

export type FramedWidget = (typeof WIDGETS)[number];

const COMMON = [
  'network',
  'as-of',
  'locale',
  'selected',
  'view',
  'theme',
  'heading-level',
  'no-controls',
  'no-menu',
  'no-caption',
  'dataset-integrity',
];

/** Attributes that an address may set, besides `src`. */
const ATTRIBUTES: Readonly<Record<FramedWidget, readonly string[]>> = {
  map: [...COMMON, 'geography', 'geography-integrity', 'boundaries'],
  timeline: [...COMMON, 'from', 'to', 'kind', 'party', 'order', 'orientation', 'milestones'],
  rotation: [...COMMON, 'form', 'sort', 'group'],
};

/** What hosts add of their own accord. */
const OF_HOSTS = ['widget', 'src', 'id', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'];

/** The widget that an address asks for, or why there is none to show. */
export interface FrameAddress {
  readonly widget: FramedWidget;
  readonly attributes: Readonly<Record<string, string>>;
  /** What keeps the frame from showing what it was asked for, one line each: it then shows these lines and nothing else. */
  readonly errors: readonly string[];
  /** What it could do without, one line each. */
  readonly warnings: readonly string[];
}

const SHIPPED = '../data/turkic-states.json';

/**
 * Reads the address of a frame. The dataset has to lie on the frame's own site: else anyone could have a page of that site show
 * whatever they like.
 */
export function readFrameAddress(address: URL): FrameAddress {
  const { searchParams } = address;
  const asked = searchParams.get('widget') ?? WIDGETS[0];
  const widget = WIDGETS.find((known) => known === asked) ?? WIDGETS[0];
  const src = searchParams.get('src') ?? SHIPPED;
  const isOwn = URL.canParse(src, address) && new URL(src, address).origin === address.origin;
  const known = [...ATTRIBUTES[widget], ...OF_HOSTS];
  const unknown = [...searchParams.keys()].filter((name) => !known.includes(name));
  const given = ATTRIBUTES[widget].filter((name) => searchParams.has(name));
  return {
    widget,
    attributes: { src, ...Object.fromEntries(given.map((name) => [name, searchParams.get(name) ?? ''])) },
    errors: [
      ...(widget === asked ? [] : [`widget: expected one of ${WIDGETS.join(', ')}, got "${asked}"`]),
      ...(isOwn ? [] : [`src: expected a file of ${address.origin}, got "${src}"`]),
    ],
    warnings: unknown.map((name) => `unknown parameter "${name}"; allowed: ${ATTRIBUTES[widget].join(', ')}`),
  };
}
