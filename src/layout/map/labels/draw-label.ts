import { roundPoint, roundRect } from '../geometry.ts';
import type { PlacedLabel } from '../layout.ts';
import { placeRows } from './block.ts';
import type { Candidate } from './candidate.ts';

/** A chosen label as drawn. */
export function drawLabel(
  { block, box, anchor, leader, isInside }: Candidate,
  party: string | undefined,
  isTint: boolean,
): PlacedLabel {
  const rows = placeRows(block, box, anchor);
  const chair = rows.find(({ kind }) => kind === 'chair');
  return {
    party,
    ground: isInside ? (isTint ? 'tint' : 'solid') : 'land',
    box: roundRect(box),
    name: rows.find(({ kind }) => kind === 'name')?.text,
    details: rows.filter(({ kind }) => kind === 'detail').map(({ text }) => text),
    chair: chair && { box: roundRect(chair.box), text: chair.text },
    leader: leader && { ...leader, from: roundPoint(leader.from), to: roundPoint(leader.to) },
  };
}
