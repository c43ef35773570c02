/** Where each label stands: every way to place it is found first, then one of each is chosen so that nothing touches. */
import type { Candidate } from './candidate.ts';
import { type Choice, chooseLabels, FIRST } from './choose.ts';
import { insideCandidates } from './inside.ts';
import { outsideCandidates } from './outside.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** More cannot make a choice better and would only take time. */
const MOST_CANDIDATES = 150;
const SHARE_OF_NUMBERS = 2;
/** With more subjects there is little room to be choosy: fewer candidates each, and no second look. */
const FEW = 60;

/** Orders of choosing to try where a few have no good place, and where it is crowded. */
const TRIES = 3;
const TRIES_IN_CROWD = 2;
const CROWD = 25;

/** Places that cost this much more than the cheapest are looked for only where none of the cheaper ones is free. */
const SLACK = 60;

/** For each subject the place of its label, undefined where there is none. */
export function placeLabels(subjects: readonly Subject[], scene: Scene): readonly (Candidate | undefined)[] {
  const most = Math.ceil(MOST_CANDIDATES / Math.max(1, subjects.length / FEW));
  const choiceOf = (subject: Subject, slack: number): Choice => ({
    candidates: candidatesOf(subject, scene, slack, most),
    area: subject.box.width * subject.box.height + (subject.party?.isChair ? FIRST : 0),
  });
  const choices = subjects.map((subject) => choiceOf(subject, SLACK));
  const chosen = chooseLabels(choices);
  const isGood = ({ candidates: [cheapest] }: Choice, index: number) =>
    cheapest && chosen[index] && chosen[index].cost <= cheapest.cost + SLACK;
  if (subjects.length > FEW || choices.every(isGood)) return chosen;
  return chooseLabels(
    subjects.map((subject) => choiceOf(subject, Number.POSITIVE_INFINITY)),
    subjects.length > CROWD ? TRIES_IN_CROWD : TRIES,
  );
}

/** The cheapest first; however many there are for the name, some are for its number. */
function candidatesOf(subject: Subject, scene: Scene, slack: number, most: number): readonly Candidate[] {
  const inside = insideCandidates(subject, scene);
  const isFullInside = inside.some(({ block }) => block.cost === 0);
  const cheapest = Math.min(...inside.map(({ cost }) => cost));
  const all = isFullInside ? inside : [...inside, ...outsideCandidates(subject, scene, slack, cheapest)];
  let [names, numbers] = [most, most / SHARE_OF_NUMBERS];
  return all.toSorted((a, b) => a.cost - b.cost).filter(({ block }) => (block.isNumber ? numbers-- : names--) >= 1);
}
