import { namedWeights, type RankFile, readRanker, worthOf } from '../src/identity/rank/weights.ts';
import { blindExamples, gapExamples, gumExamples } from './pronoun-examples.ts';
import { fitWeights, type RankExample, shareRight } from './ranker.ts';
import { meanRanker } from './ranker-mean.ts';
import { growTrees } from './ranker-trees.ts';
import type { Recipe } from './recipe.ts';

const PRIOR = 10;
const TREES = { trees: 80, depth: 5, rate: 0.15, least: 10, penalty: 40 };
/** Rankers whose mean is kept, each learned without one of so many parts of every corpus. */
const PARTS = 3;

type Documents = readonly RankExample[][];

/** Whom "she" and "his" stand for, from GUM's open genres, GAP's validation part and news where the gender tells. */
export const pronouns: Recipe = {
  name: 'pronouns',
  run: (corpora, log) => {
    const told = { GUM: gumExamples(corpora), GAP: gapExamples(corpora), news: blindExamples(corpora) };
    for (const [name, documents] of Object.entries(told)) log(`${name}: ${documents.flat().length} pronouns`);
    const files = Array.from({ length: PARTS }, (_, part) =>
      learn(Object.values(told).flatMap((documents) => documents.filter((_, i) => i % PARTS !== part))),
    );
    for (const [name, documents] of Object.entries(told))
      log(`right in ${PARTS} folds: ${name} ${heldOut(documents, files).toFixed(3)}`);
    return new Map([['pronouns.json', `${JSON.stringify(meanRanker(files))}\n`]]);
  },
};

function learn(documents: Documents): RankFile {
  const examples = documents.flat();
  const weights = fitWeights(examples, PRIOR);
  return { weights: namedWeights(weights), trees: growTrees(examples, weights, TREES) };
}

/** The share that each ranker has right of the part that it did not see; whole documents stay in one part. */
function heldOut(documents: Documents, files: readonly RankFile[]): number {
  const right = files.map((file, part) => {
    const ranker = readRanker(file);
    const held = documents.filter((_, i) => i % PARTS === part).flat();
    return held.length * shareRight(held, (row, kind) => worthOf(ranker, row, kind));
  });
  return right.reduce((sum, share) => sum + share, 0) / documents.flat().length;
}
