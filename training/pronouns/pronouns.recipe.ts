import {
  namedWeights,
  type Ranker,
  type RankFile,
  readRanker,
  worthOf,
} from '../../src/identity/rank/weights.ts';
import type { Recipe } from '../recipe.ts';
import { blindDocuments, type Document, gapDocuments, gumDocuments } from './examples.ts';
import { fitWeights, shareRight } from './fit.ts';
import { meanRanker } from './mean.ts';
import { layOut, type RankExample } from './rows.ts';
import { growTrees } from './trees.ts';

const PRIOR = 10;
const TREES = { trees: 80, depth: 5, rate: 0.15, least: 10, penalty: 40, features: 0.5, examples: 0.6 };
/** Rankers whose mean is kept, each learned without one of so many parts of every corpus. */
const PARTS = 3;
/**
 * Rounds of learning: in each, what stands before a pronoun is read with the ranker of the round before. The first
 * knows nothing, so that what comes out depends on the corpora alone.
 */
const ROUNDS = 2;
const NOTHING: Ranker = readRanker({ weights: {}, trees: [] });

/** Whom "she" and "his" stand for, from GUM's open genres, GAP's validation part and news where the gender tells. */
export const pronouns: Recipe = {
  name: 'pronouns',
  run: (corpora, log) => {
    const corpus = { GUM: gumDocuments(corpora), GAP: gapDocuments(corpora), news: blindDocuments(corpora) };
    let mean: RankFile = { weights: {}, trees: [] };
    for (let round = 1; round <= ROUNDS; round++) {
      const ranker = round === 1 ? NOTHING : readRanker(mean);
      const told = Object.entries(corpus).map(([name, documents]) => ({
        name,
        documents: readAll(documents, ranker),
      }));
      const files = learnParts(told.map(({ documents }) => documents));
      for (const { name, documents } of told)
        log(
          `round ${round}, ${name}: ${documents.flat().length} pronouns, right in ${PARTS} folds ${heldOut(documents, files).toFixed(3)}`,
        );
      mean = meanRanker(files);
    }
    return new Map([['pronouns.json', `${JSON.stringify(mean)}\n`]]);
  },
};

type Examples = readonly (readonly RankExample[])[];

const readAll = (documents: readonly Document[], ranker: Ranker): Examples =>
  documents.map((document) => document(ranker));

/** A ranker for each part, learned without it; whole documents stay in one part. */
const learnParts = (corpora: readonly Examples[]): RankFile[] =>
  Array.from({ length: PARTS }, (_, part) =>
    learn(
      corpora.flatMap((documents) => documents.filter((_, i) => i % PARTS !== part)),
      part + 1,
    ),
  );

function learn(documents: Examples, seed: number): RankFile {
  const data = layOut(documents.flat());
  const weights = fitWeights(data, PRIOR);
  return { weights: namedWeights(weights), trees: growTrees(data, weights, { ...TREES, seed }) };
}

/** The share that each ranker has right of the part that it did not see. */
function heldOut(documents: Examples, files: readonly RankFile[]): number {
  const right = files.map((file, part) => {
    const ranker = readRanker(file);
    const held = documents.filter((_, i) => i % PARTS === part).flat();
    return held.length * shareRight(held, (row, kind) => worthOf(ranker, row, kind));
  });
  return right.reduce((sum, share) => sum + share, 0) / documents.flat().length;
}
