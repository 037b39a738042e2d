import { MOST_TREE_FEATURES, treeFeatures } from '../src/language/trees/features.ts';
import { type ParseWord, parseInput } from '../src/language/trees/input.ts';
import { bestMove } from '../src/language/trees/parser.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from '../src/language/trees/relation-features.ts';
import { isDone, onStack, type ParseState, startState } from '../src/language/trees/state.ts';
import { attach, headBy, isLegal, MOVES, SHIFT, shift } from '../src/language/trees/transitions.ts';
import type { ModelFile } from '../src/language/weights/binary.ts';
import { newFeatures } from '../src/language/weights/linear.ts';
import type { Tree } from './conllu.ts';
import { FeatureCounts } from './frequent.ts';
import { costOf } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

export interface TreeOptions {
  readonly bits: number;
  readonly rounds: number;
  /** Features seen fewer times in the gold derivations are not learned. */
  readonly rarest: number;
  /** Weights below this share of the largest are dropped. */
  readonly least: number;
}

export const TREE_OPTIONS: TreeOptions = { bits: 19, rounds: 6, rarest: 3, least: 0.004 };

/** A tree with what a tagger that never saw it gave its words. */
export interface TaggedTree {
  readonly tree: Tree;
  readonly words: readonly ParseWord[];
}

export interface TreeModels {
  readonly moves: ModelFile;
  readonly relations: ModelFile;
}

interface Gold {
  readonly heads: Int16Array;
  readonly labels: readonly number[];
}

interface Learner {
  readonly moves: Perceptron;
  readonly relations: Perceptron;
  readonly counts: FeatureCounts;
  readonly scores: Float64Array;
  readonly relationScores: Float64Array;
}

const FEATURES = newFeatures(Math.max(MOST_TREE_FEATURES, MOST_RELATION_FEATURES));

/** Trains the parser with a dynamic oracle, on its own mistakes from the second round on. Deterministic. */
export function trainTrees(
  trees: readonly TaggedTree[],
  { bits, rounds, rarest, least }: TreeOptions,
  log: (line: string) => void,
): TreeModels {
  const relations = [...new Set(trees.flatMap(({ tree }) => tree.words.map(({ deprel }) => deprel)))].sort();
  const learner: Learner = {
    moves: new Perceptron(bits, MOVES),
    relations: new Perceptron(bits - 1, relations),
    counts: new FeatureCounts(rarest),
    scores: new Float64Array(MOVES.length),
    relationScores: new Float64Array(relations.length),
  };
  for (const tree of trees) countTree(learner, tree, goldOf(tree, relations));
  for (let round = 1; round <= rounds; round++) {
    const right = { moves: 0, steps: 0, relations: 0, arcs: 0 };
    for (const tree of shuffled(trees, round))
      learnTree(learner, tree, goldOf(tree, relations), round > 1, right);
    const share = (a: number, b: number): string => `${((100 * a) / b).toFixed(2)} %`;
    log(
      `round ${round} of ${rounds}, right while learning: moves ${share(right.moves, right.steps)}, ` +
        `relations ${share(right.relations, right.arcs)}`,
    );
  }
  return { moves: modelFile(learner.moves, least), relations: modelFile(learner.relations, least) };
}

const modelFile = (perceptron: Perceptron, least: number): ModelFile => ({
  model: perceptron.freeze(least),
  wordHashes: new Int32Array(),
  wordLabels: new Uint8Array(),
});

function goldOf({ tree: { words } }: TaggedTree, relations: readonly string[]): Gold {
  return {
    heads: Int16Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    labels: words.map(({ deprel }) => relations.indexOf(deprel)),
  };
}

/** Counts the features along the derivation of the gold tree. */
function countTree({ counts }: Learner, { words }: TaggedTree, gold: Gold): void {
  const state = startState(parseInput(words));
  while (!isDone(state)) {
    treeFeatures(state, FEATURES);
    counts.count(FEATURES);
    const move = allowedMove(state, gold.heads, [0, 0, 0]);
    if (move !== SHIFT) {
      relationFeatures(state, move, FEATURES);
      counts.count(FEATURES);
    }
    take(state, move, gold.labels[onStack(state, 0)] ?? 0);
  }
}

const take = (state: ParseState, move: number, label: number): void =>
  move === SHIFT ? shift(state) : attach(state, move, label);

function learnTree(
  learner: Learner,
  { words }: TaggedTree,
  gold: Gold,
  explore: boolean,
  right: { moves: number; steps: number; relations: number; arcs: number },
): void {
  const { moves, counts, scores } = learner;
  const state = startState(parseInput(words));
  while (!isDone(state)) {
    treeFeatures(state, FEATURES);
    counts.keep(FEATURES);
    moves.score(FEATURES, scores);
    moves.next();
    const guess = bestMove(state, scores);
    const allowed = allowedMove(state, gold.heads, scores);
    right.steps++;
    if (costOf(state, gold.heads, guess) <= costOf(state, gold.heads, allowed)) right.moves++;
    else moves.update(FEATURES, allowed, guess);
    const move = explore ? guess : allowed;
    take(state, move, move === SHIFT ? -1 : learnRelation(learner, state, gold, move, right));
  }
}

/** The highest-scoring move among those that cost least. */
function allowedMove(state: ParseState, heads: Int16Array, scores: ArrayLike<number>): number {
  let best = -1;
  let least = Infinity;
  for (let move = 0; move < MOVES.length; move++) {
    if (!isLegal(state, move)) continue;
    const cost = costOf(state, heads, move);
    if (cost < least || (cost === least && scores[move]! > scores[best]!)) {
      best = move;
      least = cost;
    }
  }
  return best;
}

/** The relation that the learner gives; it learns where the head is the right one. */
function learnRelation(
  { relations, counts, relationScores }: Learner,
  state: ParseState,
  { heads, labels }: Gold,
  move: number,
  right: { relations: number; arcs: number },
): number {
  relationFeatures(state, move, FEATURES);
  counts.keep(FEATURES);
  relations.score(FEATURES, relationScores);
  let guess = 0;
  for (let i = 1; i < relationScores.length; i++) if (relationScores[i]! > relationScores[guess]!) guess = i;
  const child = onStack(state, 0);
  if (headBy(state, move) !== heads[child]) return guess;
  relations.next();
  right.arcs++;
  if (guess === labels[child]) right.relations++;
  else relations.update(FEATURES, labels[child]!, guess);
  return guess;
}
