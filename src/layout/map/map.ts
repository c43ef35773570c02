/**
 * The map of one network on a day: network and geography in, everything that is drawn out, each thing with its place.
 *
 * Nothing overlaps that must not, nothing leaves the picture, and the same in gives the same out.
 */
import type { Geography } from '../../geography/geography.ts';
import { linesPath, ringsPath, traceLine } from '../../geography/path.ts';
import { joinParts, type Lines, linesOf } from '../../geography/view.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { widthClass } from '../width-class.ts';
import { boxAround, inflate } from './geometry.ts';
import { type Ground, layGround } from './ground.ts';
import { hitAreas } from './hit.ts';
import { keyOf } from './key.ts';
import { neighbourNames, placeContextNames, seaNames, type Taken } from './labels/context-names.ts';
import type { Candidate } from './labels/candidate.ts';
import { drawLabel } from './labels/draw-label.ts';
import { Field } from './labels/field.ts';
import { placeLabels } from './labels/labels.ts';
import type { Scene } from './labels/scene.ts';
import { type NamedParty, partySubject, siteSubject } from './labels/subjects.ts';
import type { MapLayout, PlacedLabel, PlacedParty, UnplacedParty } from './layout.ts';
import { drawMark, type Marked, markRadius, nearestFree, placeSites } from './marks.ts';
import { type Seat, seatParties, type ShapedParty, shapeParty } from './parties.ts';
import { sitesOf } from './sites.ts';
import { mapSummary, partyLabel } from './spoken.ts';
