/** Everything on the map that is read: labels, marks, and the list of what is only numbered. */
import { widthClass } from '../width-class.ts';
import { boxAround, inflate } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Candidate } from './labels/candidate.ts';
import { drawLabel } from './labels/draw-label.ts';
import type { Field } from './labels/field.ts';
import { placeLabels } from './labels/labels.ts';
import type { Scene } from './labels/scene.ts';
import { type NamedParty, partySubject, siteSubject } from './labels/subjects.ts';
import type { ListEntry, PlacedLabel, PlacedMark } from './layout.ts';
import { drawMark, type Marked } from './marks.ts';
import { numberParties, siteEntry } from './numbers.ts';
import type { Site } from './sites.ts';

export interface Captions {
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly PlacedMark[];
  readonly list: readonly ListEntry[];
}

/** What is to be told. */
export interface Told {
  /** Their places in the list are their numbers in the field, less one. */
  readonly parties: readonly NamedParty[];
  /** Sites in the picture, in the order of `sites`. */
  readonly marked: readonly Marked[];
  readonly sites: readonly Site[];
}

/** A party, or a place outside every party, with the label chosen for it. */
interface Captioned {
  readonly party: NamedParty | undefined;
  /** What the label explains, if it is not bare. */
  readonly marked: readonly Marked[];
  readonly chosen: Candidate | undefined;
}

/** No label comes nearer to the edge of the picture, px. */
const EDGE = 3;

export function placeCaptions(told: Told, ground: Ground, field: Field): Captions {
  const captioned = chooseCaptions(told, ground, field);
  const labels = captioned.flatMap(({ party, chosen }) =>
    chosen ? [drawLabel(chosen, party?.standing.party.id, party?.fill !== 'solid')] : [],
  );
  const explained = new Set(captioned.flatMap(({ chosen, marked }) => (chosen && !chosen.block.isBare ? marked : [])));
  const numbered = told.marked.filter((mark) => !explained.has(mark));
  const numberOf = (mark: Marked | undefined) =>
    mark && numbered.includes(mark) ? String(numbered.indexOf(mark) + 1) : '';
  const marks = told.marked.map((mark) => drawMark(mark.site.kind, mark.circle, numberOf(mark), ground));
  const toldElsewhere = told.sites.flatMap((site) => {
    const mark = told.marked.find((other) => other.site === site);
    return mark && explained.has(mark) ? [] : [siteEntry(site, numberOf(mark), ground)];
  });
  const unnamed = captioned.flatMap(({ party, chosen }, index) =>
    party && !chosen ? [{ party, owner: index + 1 }] : [],
  );
  const drawn = { labels, marks, list: toldElsewhere };
  const rest = numberParties(unnamed, numbered.length, drawn, ground, field);
  return { labels, marks: [...marks, ...rest.marks], list: [...toldElsewhere, ...rest.list] };
}

function chooseCaptions({ parties, marked }: Told, ground: Ground, field: Field): readonly Captioned[] {
  const marks = marked.map(({ circle }) => boxAround(circle));
  const scene: Scene = { field, picture: inflate(ground.picture, -EDGE), marks };
  const strays = straysOf(parties, marked, ground);
  const chosen = placeLabels(
    [
      ...parties.map((party, index) => partySubject(party, index + 1, ground, scene)),
      ...strays.map((mark) => siteSubject(mark, ground)),
    ],
    scene,
  );
  return [
    ...parties.map((party, index) => ({ party, marked: party.marked, chosen: chosen[index] })),
    ...strays.map((mark, index) => ({ party: undefined, marked: [mark], chosen: chosen[parties.length + index] })),
  ];
}

/** Marks that no party's label explains; a narrow map only numbers them. */
function straysOf(parties: readonly NamedParty[], marked: readonly Marked[], { canvas }: Ground): readonly Marked[] {
  const own = new Set(parties.flatMap((party) => party.marked));
  return widthClass(canvas.width) === 'narrow' ? [] : marked.filter((mark) => !own.has(mark));
}
