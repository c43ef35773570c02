/**
 * The map of one network on a day: network and geography in, everything that is drawn out, each thing with its place.
 *
 * Nothing overlaps that must not, nothing leaves the picture, and the same in gives the same out.
 */
import type { Party } from '../../dataset/model.ts';
import { frameParties } from '../../geography/frame-parties.ts';
import type { BoundaryView, Box, Feature, Geography } from '../../geography/geography.ts';
import type { Outline } from '../../geography/path.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { memoizeLast } from '../memoize-last.ts';
import { widthClass } from '../width-class.ts';
import { type Captions, placeCaptions } from './captions.ts';
import { partDiscs } from './discs.ts';
import { listBeside } from './draw-parties.ts';
import { boxAround, polygonAround } from './geometry.ts';
import { type Ground, layGround } from './ground.ts';
import { keyOf } from './key.ts';
import { placeContextNames } from './labels/context-names.ts';
import { Field } from './labels/field.ts';
import { boundariesFor, innerBordersFor, shoreFor } from './land.ts';
import type { Circle, MapLayout } from './layout.ts';
import { itemsOf, makeReachable } from './make-reachable.ts';
import { type Marked, placeSites } from './marks.ts';
import { featureOf, type ShapedParty, shapeParty } from './parties.ts';
import { featureIds, seatingOf } from './seating.ts';
import { sitesOf } from './sites.ts';
import { slotsOf } from './slots.ts';
import { mapSummary } from './spoken.ts';
import { type Arc, drawArcs, endsOf, tieKey, tiesOn } from './ties.ts';
import type { Write, Writing, Written } from './written.ts';

/**
 * Width to height of the lowest map, within these bounds as its frame has it: Africa is as high as it is wide. Where a long list
 * leaves less room than that, the widget grows.
 */
const LOWEST = { narrow: [0.95, 1.55], medium: [1.25, 1.7], wide: [1.6, 1.85] } as const;

export interface MapOptions {
  /** How disputed parts are joined; the geography's own view unless said. */
  readonly view?: BoundaryView | undefined;
  /** Shows the part of the geography where the parties are, those that left included; else its own frame. */
  readonly fitsParties?: boolean;
  /** Never grows beyond the canvas, such as in a card, or zoomed. */
  readonly keepsHeight?: boolean;
  /** Shows this part of the geography instead, as a reader has zoomed. */
  readonly part?: Box | undefined;
  /** Gives the words, where they need not be placed anew. */
  readonly write?: Write | undefined;
}

/**
 * Places the parties of a network on a map.
 *
 * @param geography from `readTopology`
 */
export function layoutMap(
  network: NetworkOnDate,
  geography: Geography,
  room: Canvas,
  { view = geography.view, fitsParties, keepsHeight, part, write = placeAnew }: MapOptions = {},
): MapLayout {
  const frame = fitsParties
    ? frameOf(geography, network.standings.length, ...network.standings.map(({ party }) => party))
    : geography.frame;
  const canvas = {
    ...room,
    height: keepsHeight ? room.height : Math.max(room.height, lowestFor(frame, room.width)),
  };
  const ground = layGround(geography, canvas, part ?? frame);
  const { features, context, seats } = seatingOf(network, geography, view);
  const parties = partDiscs(seats.flatMap((seat) => shapeParty(seat, ground) ?? []));
  const discs = parties.flatMap(({ disc }) => disc ?? []);
  const held = featureIds(network.current, geography).join(' ');
  const { rings: shore, land } = shoreFor(geography, ground.arcs);
  const { sides, ...boundaries } = boundariesFor(geography, view, features, ground.arcs);
  const sites = sitesOf(network, canvas.format);
  const ties = tiesOn(network);
  const allSites = [...sites, ...endsOf(ties, sites, canvas.format)];
  const placed = placeSites(allSites, ground, discs);
  const isEnd = ({ site }: Marked) => site.kind === 'end';
  const marked = [...placed.filter(isEnd), ...placed.filter((mark) => !isEnd(mark))];
  const writing: Writing = { canvas, part, parties, sites: allSites, marked, context, ties };
  const written = write(writing, (told) => {
    const field = fieldOf(shore, parties, canvas);
    const captions = placeCaptions({ parties, sites, marked, ...told }, ground, field);
    const arcs = drawArcs(ties, { ...captions, discs }, ground);
    return { ...captions, ...nameContext(context, discs, captions, arcs, ground, field) };
  });
  const arcs = drawArcs(ties, { ...written, discs }, ground);
  const reached = makeReachable({ parties, marks: written.marks, arcs }, network, canvas);
  const { beside, besideHeading } = listBeside(seats, parties, network, canvas, written.list.length);
  const labels = canvas.mirror?.mirrorLabels(written.labels) ?? written.labels;
  return {
    width: canvas.width,
    height: canvas.height,
    shown: ground.shown,
    summary: mapSummary(network, canvas.format),
    land,
    ...boundaries,
    innerBorders: innerBordersFor(sides, held, geography, ground.arcs),
    fills: [...new Set(reached.parties.map(({ fill }) => fill))],
    placed: { ...writing, written },
    ...written,
    labels,
    ...reached,
    slots: slotsOf(network, reached.parties, labels),
    key: keyOf(network, parties, written.marks, tieKey(arcs, canvas.format), canvas),
    items: itemsOf({ ...reached, beside }),
    beside,
    besideHeading,
  };
}

const placeAnew: Write = (_writing, place) => place();

function lowestFor([x0, y0, x1, y1]: Box, width: number): number {
  const [tallest, widest] = LOWEST[widthClass(width)];
  return Math.floor(width / Math.min(widest, Math.max(tallest, (x1 - x0) / (y1 - y0))));
}

/** The same from day to day. */
const frameOf = memoizeLast((geography: Geography, _count: number, ...parties: readonly Party[]): Box => {
  const features = parties.flatMap((party) => featureOf(party, geography) ?? []);
  const points = parties.flatMap((party) =>
    party.coordinates && !featureOf(party, geography) ? [geography.project(party.coordinates)] : [],
  );
  return frameParties(geography, features, points);
});

function fieldOf(land: readonly Outline[], parties: readonly ShapedParty[], { width, height }: Canvas): Field {
  const field = new Field(width, height, parties.length);
  field.addContext(land);
  parties.forEach(({ shape, disc }, index) => {
    field.fill(index + 1, [...(shape?.rings ?? []), ...(disc ? [outlineOf(disc)] : [])]);
  });
  return field;
}

function outlineOf(disc: Circle): Outline {
  const corners = polygonAround(disc).flatMap(({ x, y }) => [10 * x, 10 * y]);
  return [...corners, ...corners.slice(0, 2)];
}

function nameContext(
  context: readonly Feature[],
  discs: readonly Circle[],
  { labels, marks }: Captions,
  arcs: readonly Arc[],
  ground: Ground,
  field: Field,
): Pick<Written, 'neighbours' | 'seas'> {
  if (widthClass(ground.canvas.width) === 'narrow') return { neighbours: [], seas: [] };
  const taken = {
    boxes: [
      ...[...labels, ...marks].map(({ box }) => box),
      ...discs.map(boxAround),
      ...arcs.flatMap(({ room }) => room),
    ],
    leaders: labels.flatMap(({ leader }) => leader ?? []),
  };
  const { format } = ground.canvas;
  const neighbours = context.map((feature) => ({ ...feature, name: format.regionName(feature.a2) }));
  const seas = ground.geography.seas.map(({ id, label }) => ({ name: format.messages.seas[id], label, rings: [] }));
  return {
    neighbours: placeContextNames(neighbours, taken, ground, field),
    seas: placeContextNames(seas, taken, ground, field),
  };
}
