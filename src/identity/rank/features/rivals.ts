import type { Candidate } from '../candidates.ts';
import { meant } from './chain.ts';
import type { Feature, NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

const isRival: Feature = (candidate, { rivals }) => rivals.includes(candidate);

/** How many rivals were used later than a candidate, before the pronoun? */
function closer(candidate: Candidate, { rivalsBefore }: Scene): number {
  if (candidate.behind) return -1;
  candidate.recall.closer ??= count(rivalsBefore, ({ use }) => use.at > candidate.use.at);
  return candidate.recall.closer;
}

const moreSalient = (candidate: Candidate, { rivalsBefore }: Scene): number =>
  (candidate.recall.moreSalient ??= count(rivalsBefore, ({ salience }) => salience > candidate.salience));

function count(candidates: readonly Candidate[], is: (candidate: Candidate) => boolean): number {
  let found = 0;
  for (const candidate of candidates) if (is(candidate)) found++;
  return found;
}

const isNearestSubject: Feature = (candidate, { rivalsBefore }) =>
  rivalsBefore.find(({ part }) => part === 'subject') === candidate;

const isBeside = ({ use }: Candidate, { use: other }: Candidate): boolean => use.sentence === other.sentence;

/** The first rival of the sentence nearest before the pronoun that has any. */
const isFirstOfNearest: Feature = (candidate, { rivalsBefore }) => {
  const nearest = rivalsBefore[0];
  if (nearest === undefined || candidate.behind || !isBeside(nearest, candidate)) return false;
  return rivalsBefore.every((other) => !isBeside(other, candidate) || other.use.at >= candidate.use.at);
};

const isAloneThere: Feature = (candidate, { rivalsBefore }) =>
  !candidate.behind && rivalsBefore.every((other) => other === candidate || !isBeside(other, candidate));

const most =
  (of: (candidate: Candidate) => number): Feature =>
  (candidate, { rivalsBefore }) =>
    of(candidate) > 0 && rivalsBefore.every((other) => other === candidate || of(other) < of(candidate));

const isTwiceAsSalient: Feature = (candidate, { rivalsBefore }) =>
  rivalsBefore.every((other) => other === candidate || 2 * other.salience < candidate.salience);

const isHalfAsSalient: Feature = (candidate, { rivalsBefore }) =>
  rivalsBefore.some((other) => other.salience > 2 * candidate.salience);

const isAmong =
  (feature: Feature): Feature =>
  (candidate, scene) =>
    isRival(candidate, scene) && feature(candidate, scene);

/** How a candidate stands to the others whom the gender allows: whoever it rules out is not in the way. */
export const RIVALS: readonly NamedFeature[] = [
  ['may be meant by gender', isRival],
  ['nobody else may be meant', (c, s) => s.rivals.length === 1 && isRival(c, s)],
  ['nearest of those', isAmong((c, s) => closer(c, s) === 0)],
  ['second nearest of those', isAmong((c, s) => closer(c, s) === 1)],
  ['third nearest of those', isAmong((c, s) => closer(c, s) === 2)],
  ['further of those', isAmong((c, s) => closer(c, s) > 2)],
  ['nearest subject of those', isNearestSubject],
  ['first of the nearest sentence', isAmong(isFirstOfNearest)],
  ['alone in its sentence', isAmong(isAloneThere)],
  ['used most of those', isAmong(most(({ uses }) => uses))],
  ['named most of those', isAmong(most(({ names }) => names))],
  ['meant most of those', isAmong(most(meant))],
  ['most salient', isAmong(most(({ salience }) => salience))],
  ['second most salient', isAmong((c, s) => moreSalient(c, s) === 1)],
  ['less salient', isAmong((c, s) => moreSalient(c, s) > 1)],
  ['twice as salient as others', isAmong(isTwiceAsSalient)],
  ['half as salient as another', isHalfAsSalient],
  ['subject more than once', (c) => c.subjects > 1],
];
