import type { Candidate } from '../candidates.ts';
import { governorOf } from '../place.ts';
import { isHere } from './distance.ts';
import type { NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

const actsIn =
  (clause: number) =>
  ({ draft }: Candidate, { clauses }: Scene): boolean =>
    clauses[clause]!.actor === draft;

const undergoes =
  (clause: number) =>
  ({ draft }: Candidate, { clauses }: Scene): boolean =>
    clauses[clause]!.patient === draft;

/** Steps up the tree from the pronoun to where a candidate of its sentence hangs too; 0 in another sentence. */
const stepsToShared = (candidate: Candidate, scene: Scene): number =>
  (candidate.recall.stepsUp ??= countUp(candidate, scene));

function countUp({ use }: Candidate, { pronoun, above }: Scene): number {
  if (use.sentence !== pronoun.sentence) return 0;
  const { tokens } = use.segment;
  for (let at = governorOf(use), steps = 0; at >= 0 && steps < 14; steps++) {
    const up = above.get(at);
    if (up !== undefined) return up;
    at = tokens[at]!.head;
  }
  return 0;
}

/** Steps down from there to the candidate, or from its sentence's root. */
const stepsDown = (candidate: Candidate, scene: Scene): number =>
  (candidate.recall.stepsDown ??= countDown(candidate, scene));

function countDown({ use }: Candidate, { pronoun, above }: Scene): number {
  const { tokens } = use.segment;
  const shares = use.sentence === pronoun.sentence;
  let steps = 1;
  for (let at = governorOf(use); at >= 0 && steps < 14; steps++) {
    if (shares && above.has(at)) return steps;
    at = tokens[at]!.head;
  }
  return steps;
}

/** Who acts in the clauses around the pronoun, subjects that are only understood among them; how far apart in the tree. */
export const CONTROL: readonly NamedFeature[] = [
  ['acts in its clause', actsIn(0)],
  ['acts in its clause, named behind', (c, s) => c.behind && actsIn(0)(c, s)],
  ['acts in the clause above', actsIn(1)],
  ['acts two clauses above', actsIn(2)],
  ['another acts in its clause', (c, s) => s.clauses[0]!.actor !== null && !actsIn(0)(c, s)],
  ['undergoes its clause', undergoes(0)],
  ['undergoes the clause above', undergoes(1)],
  ['undergoes two clauses above', undergoes(2)],
  ['one step to what both hang on', (c, s) => stepsToShared(c, s) === 1],
  ['two steps to what both hang on', (c, s) => stepsToShared(c, s) === 2],
  ['three steps to what both hang on', (c, s) => stepsToShared(c, s) === 3],
  ['more steps to what both hang on', (c, s) => stepsToShared(c, s) > 3],
  ['hangs there itself', (c, s) => stepsDown(c, s) === 1],
  ['one step below', (c, s) => stepsDown(c, s) === 2],
  ['far below', (c, s) => stepsDown(c, s) > 3],
  ['hangs on the root, sentence before', (c, s) => !c.behind && !isHere(c, s) && stepsDown(c, s) <= 2],
];
