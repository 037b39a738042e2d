import { namedWeights, type RankFile, readRanker, worthOf } from '../src/identity/rank/weights.ts';
import { blindExamples, gapExamples, gumExamples } from './pronoun-examples.ts';
import { fitWeights, type RankExample, shareRight } from './ranker.ts';
import { growTrees } from './ranker-trees.ts';
import type { Recipe } from './recipe.ts';

const PRIOR = 10;
const TREES = { trees: 200, depth: 5, rate: 0.15, least: 10, penalty: 40 };
const FOLDS = 3;

/** Whom "she" and "his" stand for, from GUM's open genres, GAP's validation part and news where the gender tells. */
export const pronouns: Recipe = {
  name: 'pronouns',
  run: (corpora, log) => {
    const gum = gumExamples(corpora);
    const gap = gapExamples(corpora);
    const blind = blindExamples(corpora);
    log(`pronouns: GUM ${gum.flat().length}, GAP ${gap.flat().length}, news ${blind.flat().length}`);
    for (const line of crossValidated({ GUM: gum, GAP: gap }, blind)) log(line);
    const file = learn([...gum, ...gap, ...blind].flat());
    return new Map([['pronouns.json', `${JSON.stringify(file)}\n`]]);
  },
};

function learn(examples: readonly RankExample[]): RankFile {
  const weights = fitWeights(examples, PRIOR);
  return { weights: namedWeights(weights), trees: growTrees(examples, weights, TREES) };
}

/** A third of each corpus's documents at a time is held back; the news is learned from in all. */
function crossValidated(
  corpora: Readonly<Record<string, readonly RankExample[][]>>,
  others: readonly RankExample[][],
): string[] {
  const right = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (_: unknown, i: number): boolean => i % FOLDS === fold;
    const seen = Object.values(corpora).flatMap((own) => own.filter((x, i) => !isHeld(x, i)));
    const ranker = readRanker(learn([...seen, ...others].flat()));
    for (const [name, own] of Object.entries(corpora)) {
      const held = own.filter(isHeld).flat();
      const share = shareRight(held, (row, kind) => worthOf(ranker, row, kind));
      right.set(name, (right.get(name) ?? 0) + share * held.length);
    }
  }
  return Object.entries(corpora).map(
    ([name, own]) =>
      `right in ${FOLDS} folds: ${name} ${((right.get(name) ?? 0) / own.flat().length).toFixed(3)}`,
  );
}
