import { milestonesOf } from '../../network/milestone.ts';
import { tiesOf } from '../../network/ties.ts';
import type { ItemType } from '../item.ts';
import type { Detail, DetailContext } from './detail.ts';
import { meetingDetail } from './meeting-detail.ts';
import { milestoneDetail } from './milestone-detail.ts';
import { partyDetail } from './party-detail.ts';
import { placeDetail } from './place-detail.ts';
import { termDetail } from './term-detail.ts';
import { tieDetail } from './tie-detail.ts';

/** More would take a phone's whole screen. */
const MOST_OPEN = 8;

/** The detail of the thing with an id, looked for among the types that a widget shows; undefined when it shows none such. */
export function findDetail(
  contexts: readonly DetailContext[],
  id: string,
  types: readonly ItemType[],
): Detail | undefined {
  const isOneOfMany = contexts.length > 1;
  for (const context of contexts.map((each) => ({ ...each, isOneOfMany }))) {
    for (const type of types) {
      const detail = makers[type]?.(context, id);
      if (detail) return { ...detail, foldsSources: detail.citations.length > MOST_OPEN };
    }
  }
  return undefined;
}

type Maker = (context: DetailContext, id: string) => Detail | undefined;

const makers: Partial<Record<ItemType, Maker>> = {
  party: (context, id) => {
    const standing = context.network.standings.find(({ party }) => party.id === id);
    return standing && partyDetail(context, standing.party);
  },
  term: (context, id) => {
    const term = context.network.terms.find((entry) => entry.id === id);
    return term && termDetail(context, term);
  },
  meeting: (context, id) => {
    const meeting = context.network.meetings.find((entry) => entry.id === id);
    return meeting && meetingDetail(context, meeting);
  },
  place: (context, id) => {
    const place = context.network.index.places.get(id);
    const detail = place && placeDetail(context, place);
    // The dataset has places of other networks too.
    return detail?.fields.length ? detail : undefined;
  },
  tie: (context, id) => {
    const entry = tiesOf(context.network).find(({ tie }) => tie.id === id);
    return entry && tieDetail(context, entry);
  },
  milestone: (context, id) => {
    const milestone = milestonesOf(context.network).find((entry) => entry.id === id);
    return milestone && milestoneDetail(context, milestone);
  },
};
