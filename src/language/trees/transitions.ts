import { addArc, onStack, type ParseState } from './state.ts';

export type Move = 'shift' | 'left' | 'right';

/** A transition: shift, or an arc with its label's number. */
export interface Transition {
  readonly move: Move;
  readonly label: number;
}

/**
 * Shift puts the buffer's first word on the stack; left makes it the head of the stack's top; right makes the word
 * below the top its head. The root takes one word only.
 */
export function isLegal({ depth, next, input }: ParseState, move: Move): boolean {
  const atRoot = next === input.length;
  if (move === 'shift') return !atRoot;
  if (move === 'right') return depth > 1;
  return depth > 0 && (!atRoot || depth === 1);
}

export function apply(state: ParseState, { move, label }: Transition): void {
  if (move === 'shift') {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = onStack(state, 0);
  addArc(state, move === 'left' ? state.next : onStack(state, 1), child, label);
  state.depth--;
}

/** Transitions by the names under which the model's labels know them: "shift", "left nsubj", "right obj". */
export function readTransitions(names: readonly string[]): {
  transitions: Transition[];
  relations: string[];
} {
  const relations: string[] = [];
  const transitions = names.map((name): Transition => {
    const [move, relation] = name.split(' ') as [Move, string | undefined];
    if (relation === undefined) return { move, label: -1 };
    if (!relations.includes(relation)) relations.push(relation);
    return { move, label: relations.indexOf(relation) };
  });
  return { transitions, relations };
}
