import type { ModelFile } from '../weights/binary.ts';
import { type LinearModel, newFeatures, scoreFeatures } from '../weights/linear.ts';
import { MOST_TREE_FEATURES, treeFeatures } from './features.ts';
import { isDone, type ParseInput, type ParseState, startState } from './state.ts';
import { apply, isLegal, readTransitions, type Transition } from './transitions.ts';

export interface Parser {
  readonly model: LinearModel;
  readonly transitions: readonly Transition[];
  /** Relations by the numbers that transitions give. */
  readonly relations: readonly string[];
}

export const readParser = ({ model }: ModelFile): Parser => ({ model, ...readTransitions(model.labels) });

/** Heads (the input's length for the root) and relations of a sentence, greedily: one transition after another. */
export function parse({ model, transitions }: Parser, input: ParseInput): ParseState {
  const state = startState(input);
  const features = newFeatures(MOST_TREE_FEATURES);
  const scores = new Int32Array(model.labels.length);
  while (!isDone(state)) {
    treeFeatures(state, features);
    scoreFeatures(model, features, scores);
    apply(state, transitions[bestLegal(state, transitions, scores)]!);
  }
  return state;
}

function bestLegal(state: ParseState, transitions: readonly Transition[], scores: Int32Array): number {
  const shift = isLegal(state, 'shift');
  const left = isLegal(state, 'left');
  const right = isLegal(state, 'right');
  let best = -1;
  for (let i = 0; i < transitions.length; i++) {
    const { move } = transitions[i]!;
    if (move === 'shift' ? !shift : move === 'left' ? !left : !right) continue;
    if (best < 0 || scores[i]! > scores[best]!) best = i;
  }
  return best;
}
