import type { ModelFile } from '../weights/binary.ts';
import { bestLabel, type LinearModel, newFeatures, scoreFeatures } from '../weights/linear.ts';
import { MOST_TREE_FEATURES, treeFeatures } from './features.ts';
import { type MoveTable, packMoves, scoreMoves } from './moves.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import { isDone, type ParseInput, type ParseState, startState } from './state.ts';
import { attach, isLegal, MOVES, RIGHT, SHIFT, shift } from './transitions.ts';

export interface Parser {
  readonly moves: MoveTable;
  /** Its labels are the relations, by the numbers that a parse gives. */
  readonly relations: LinearModel;
}

export const readParser = (moves: ModelFile, relations: ModelFile): Parser => ({
  moves: packMoves(moves.model),
  relations: relations.model,
});

/** Heads (the input's length for the root) and relations of a sentence, greedily: one move after another. */
export function parse({ moves, relations }: Parser, input: ParseInput): ParseState {
  const state = startState(input);
  const features = newFeatures(Math.max(MOST_TREE_FEATURES, MOST_RELATION_FEATURES));
  const scores = new Int32Array(MOVES.length);
  const relationScores = new Int32Array(relations.labels.length);
  while (!isDone(state)) {
    if (!isForced(state)) {
      treeFeatures(state, features);
      scoreMoves(moves, features, scores);
    }
    const move = bestMove(state, scores);
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    relationFeatures(state, move, features);
    scoreFeatures(relations, features, relationScores);
    attach(state, move, bestLabel(relationScores, relationScores.length));
  }
  return state;
}

/** With an empty stack only a shift is left, and behind the last word only arcs. */
const isForced = ({ depth, next, input }: ParseState): boolean => depth === 0 || next === input.length;

/** The legal move with the highest score. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  let best = -1;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (isLegal(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}
