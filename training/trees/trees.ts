import type { ParseWord } from '../../src/language/trees/input.ts';
import { LONGEST } from '../../src/language/trees/network/sizes.ts';
import type { MatrixFile } from '../../src/language/weights/matrix-file.ts';
import type { Tree } from '../corpora/conllu.ts';
import { shuffled } from '../learners/shuffle.ts';
import { batchesOf } from './network/batch.ts';
import { exampleOf, vocabularyOf } from './network/example.ts';
import { networkFile } from './network/export.ts';
import { Learner } from './network/learner.ts';
import type { WordVectors } from './word-vectors.ts';

export interface TreeOptions {
  readonly rounds: number;
  /** The step with which learning begins; it ends with a fiftieth of it. */
  readonly rate: number;
}

export const TREE_OPTIONS: TreeOptions = { rounds: 16, rate: 0.003 };

const LAST_RATE = 0.02;
/** The first batches move in smaller steps. */
const WARM_UP = 200;

/** A tree with what a tagger that never saw it gave its words. */
export interface TaggedTree {
  readonly tree: Tree;
  readonly words: readonly ParseWord[];
}

/** Trains the parser's network on heads and relations at once. Deterministic. */
export function trainTrees(
  trees: readonly TaggedTree[],
  vectors: WordVectors,
  { rounds, rate }: TreeOptions,
  log: (line: string) => void,
): MatrixFile {
  const vocabulary = vocabularyOf(trees, vectors);
  const short = trees.filter(({ words }) => words.length <= LONGEST);
  const examples = short.map((tree) => exampleOf(vocabulary, tree));
  const all = rounds * examples.reduce((sum, { words }) => sum + words.length, 0);
  const learner = new Learner(vocabulary, vectors);
  let learned = 0;
  let batches = 0;
  for (let round = 1; round <= rounds; round++) {
    const sums = { arcs: 0, relations: 0, words: 0 };
    for (const batch of batchesOf(shuffled(examples, round))) {
      const warm = Math.min(1, batches++ / WARM_UP);
      const losses = learner.learn(batch, rate * warm * Math.max(LAST_RATE, 1 - learned / all));
      sums.arcs += losses.arcs;
      sums.relations += losses.relations;
      sums.words += batch.words;
      learned += batch.words;
    }
    const loss = (sum: number): string => (sum / sums.words).toFixed(4);
    log(
      `round ${round} of ${rounds}, loss a word: heads ${loss(sums.arcs)}, relations ${loss(sums.relations)}`,
    );
  }
  return networkFile(learner, vocabulary);
}
