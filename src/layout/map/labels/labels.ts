/** Where each label stands: every way to place it is found first, then one of each is chosen so that nothing touches. */
import type { Candidate } from './candidate.ts';
import { chooseLabels } from './choose.ts';
import { insideCandidates } from './inside.ts';
import { outsideCandidates } from './outside.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** More cannot make a choice better and would only take time. */
const MOST_CANDIDATES = 400;

/** For each subject the place of its label, undefined where there is none. */
export function placeLabels(subjects: readonly Subject[], scene: Scene): readonly (Candidate | undefined)[] {
  return chooseLabels(
    subjects.map((subject) => ({
      candidates: candidatesOf(subject, scene),
      area: subject.box.width * subject.box.height,
      ...subject.centre,
    })),
  );
}

function candidatesOf(subject: Subject, scene: Scene): readonly Candidate[] {
  const inside = insideCandidates(subject, scene);
  const isFullInside = inside.some(({ block }) => block.cost === 0);
  const all = isFullInside ? inside : [...inside, ...outsideCandidates(subject, scene)];
  return [...all].sort((a, b) => a.cost - b.cost).slice(0, MOST_CANDIDATES);
}
