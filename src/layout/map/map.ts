/**
 * The map of one network on a day: network and geography in, everything that is drawn out, each thing with its place.
 *
 * Nothing overlaps that must not, nothing leaves the picture, and the same in gives the same out.
 */
import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import { linesPath, type Outline, ringsPath, traceLine } from '../../geography/path.ts';
import { joinParts, type Lines, linesOf } from '../../geography/view.ts';
import type { Formatter } from '../../locale/format.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { widthClass } from '../width-class.ts';
import { type Captions, placeCaptions } from './captions.ts';
import { drawParties, unplacedParty } from './draw-parties.ts';
import { boxAround } from './geometry.ts';
import { type Ground, layGround } from './ground.ts';
import { keyOf } from './key.ts';
import { neighbourNames, placeContextNames, seaNames } from './labels/context-names.ts';
import { Field } from './labels/field.ts';
import type { NamedParty } from './labels/subjects.ts';
import type { MapLayout } from './layout.ts';
import { type Marked, placeSites } from './marks.ts';
import { type Seat, type ShapedParty, seatParties, shapeParty } from './parties.ts';
import { sitesOf } from './sites.ts';
import { mapSummary } from './spoken.ts';

export interface MapOptions {
  /** How disputed parts are joined; the geography's own view unless said. */
  readonly view?: BoundaryView | undefined;
}

/**
 * Places the parties of a network on a map.
 *
 * @param geography from `readTopology`
 */
export function layoutMap(
  network: NetworkOnDate,
  geography: Geography,
  canvas: Canvas,
  options: MapOptions = {},
): MapLayout {
  const view = options.view ?? geography.view;
  const ground = layGround(geography, canvas);
  const seats = seatParties(network, geography);
  const named = new Set(seats.flatMap(({ feature }) => feature?.id ?? []));
  const features = joinParts(geography, view, named);
  const shaped = seats.flatMap((seat) => shapeParty(asJoined(seat, features), ground) ?? []);
  const sites = sitesOf(network, canvas.format);
  const marked = placeSites(
    sites,
    ground,
    shaped.flatMap(({ disc }) => disc ?? []),
  );
  const parties = nameParties(shaped, marked, network);
  const lines = linesOf(geography, view, features, named);
  const shore = traceAll(lines.shore, ground);
  const field = fieldOf(shore, parties, canvas);
  const captions = placeCaptions({ parties, marked, sites }, ground, field);
  const drawn = drawParties(parties, network, canvas.format);
  return {
    width: canvas.width,
    height: canvas.height,
    items: drawn.map(({ item }) => item),
    summary: mapSummary(network, canvas.format),
    land: ringsPath(shore),
    borders: linesPath(traceAll(lines.borders, ground)),
    innerBorders: linesPath(traceAll(lines.inner, ground)),
    disputed: linesPath(traceAll(lines.disputed, ground)),
    fills: [...new Set(drawn.map(({ fill }) => fill))],
    parties: drawn,
    ...captions,
    ...drawContext(
      features.filter(({ id }) => !named.has(id)),
      parties,
      captions,
      ground,
      field,
    ),
    key: keyOf(network, drawn, captions.marks, canvas),
    ...listUnplaced(seats, shaped, network, canvas.format),
  };
}

/** With the parts that the view joins to it. */
function asJoined(seat: Seat, features: readonly Feature[]): Seat {
  return { ...seat, feature: seat.feature && features.find(({ id }) => id === seat.feature?.id) };
}

function nameParties(
  parties: readonly ShapedParty[],
  marked: readonly Marked[],
  network: NetworkOnDate,
): readonly NamedParty[] {
  const chairs = new Set(currentTerms(network).map(({ party }) => party));
  return parties.map((party) => ({
    ...party,
    isChair: chairs.has(party.standing.party),
    marked: marked.filter(({ site }) => site.place.party === party.standing.party.id),
  }));
}

function listUnplaced(
  seats: readonly Seat[],
  shaped: readonly ShapedParty[],
  network: NetworkOnDate,
  format: Formatter,
) {
  const notOnMap = seats
    .filter(({ standing }) => !shaped.some((party) => party.standing === standing))
    .map(({ standing }) => unplacedParty(standing, network, format));
  const parties = format.list(notOnMap.map(({ name }) => name));
  return { notOnMap, notOnMapNote: parties && format.messages.notOnMap({ parties }) };
}

function traceAll(lines: Lines['shore'], { arcs }: Ground): readonly Outline[] {
  return lines.map((line) => traceLine(arcs, line));
}

function fieldOf(shore: readonly Outline[], parties: readonly NamedParty[], { width, height }: Canvas): Field {
  const field = new Field(width, height, parties.length);
  field.addContext(shore);
  parties.forEach(({ shape, disc }, index) => {
    if (shape) field.fill(index + 1, shape.rings);
    if (disc) field.fillCircle(index + 1, disc);
  });
  return field;
}

function drawContext(
  context: readonly Feature[],
  parties: readonly NamedParty[],
  { labels, marks }: Captions,
  ground: Ground,
  field: Field,
) {
  if (widthClass(ground.canvas.width) === 'narrow') return { neighbours: [], seas: [] };
  const discs = parties.flatMap(({ disc }) => (disc ? [boxAround(disc)] : []));
  const taken = {
    boxes: [...labels.map(({ box }) => box), ...marks.map(({ box }) => box), ...discs],
    leaders: labels.flatMap(({ leader }) => leader ?? []),
  };
  const names = neighbourNames(context, ground, field);
  return {
    neighbours: placeContextNames(names, taken, ground, field),
    seas: placeContextNames(seaNames(ground), taken, ground, field),
  };
}
