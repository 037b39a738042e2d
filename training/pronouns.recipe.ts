import { CLASSES, FEATURES } from '../src/identity/rank/features.ts';
import { namedWeights } from '../src/identity/rank/weights.ts';
import { blindExamples, gapExamples, gumExamples, type RankExample } from './pronoun-examples.ts';
import { fitRanker, shareRight } from './ranker.ts';
import type { Recipe } from './recipe.ts';

const SIZE = CLASSES.length * FEATURES.length;
const PRIOR = 4;
/** How often the few examples of GAP are seen for each of the others: they are the hard ones. */
const GAP_TIMES = 3;
const FOLDS = 5;

/** Whom "she" and "his" stand for, from GUM's open genres, GAP's validation part and news where the gender tells. */
export const pronouns: Recipe = {
  name: 'pronouns',
  run: (corpora, log) => {
    const gum = gumExamples(corpora);
    const gap = gapExamples(corpora);
    const blind = blindExamples(corpora);
    log(`pronouns: GUM ${gum.flat().length}, GAP ${gap.flat().length}, news ${blind.flat().length}`);
    const held = {
      gum: crossValidated(gum, [...often(gap), ...blind]),
      gap: crossValidated(gap, [...gum, ...blind]),
    };
    log(`right in ${FOLDS} folds: GUM ${held.gum}, GAP ${held.gap}`);
    const weights = fitRanker([...gum, ...often(gap), ...blind].flat(), SIZE, PRIOR);
    return new Map([['pronouns.json', `${JSON.stringify(namedWeights(weights), null, 2)}\n`]]);
  },
};

const often = (documents: readonly RankExample[][]): RankExample[][] =>
  Array.from({ length: GAP_TIMES }, () => documents).flat();

/** Whole documents stay in one fold; the other corpora are learned from in all. */
function crossValidated(own: readonly RankExample[][], others: readonly RankExample[][]): string {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = own.filter((_, i) => i % FOLDS === fold).flat();
    const seen = [...often(own.filter((_, i) => i % FOLDS !== fold)), ...others].flat();
    right += held.length * shareRight(held, fitRanker(seen, SIZE, PRIOR));
  }
  return (right / own.flat().length).toFixed(3);
}
