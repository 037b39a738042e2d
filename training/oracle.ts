import { onStack, type ParseState } from '../src/language/trees/state.ts';
import { LEFT, SHIFT } from '../src/language/trees/transitions.ts';

/**
 * How many gold arcs a move makes unreachable: the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
 * `gold[w]` is the head of word w, the sentence's length for the root.
 */
export function costOf(state: ParseState, gold: Int16Array, move: number): number {
  if (move === SHIFT) return shiftCost(state, gold);
  const { next, input } = state;
  const top = onStack(state, 0);
  let cost = 0;
  for (let word = next; word < input.length; word++) if (gold[word] === top) cost++;
  const head = gold[top]!;
  const lost = move === LEFT ? head === onStack(state, 1) || head > next : head >= next;
  return lost ? cost + 1 : cost;
}

function shiftCost({ stack, depth, next }: ParseState, gold: Int16Array): number {
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    const word = stack[i]!;
    if (gold[word] === next) cost++;
    if (i < depth - 1 && gold[next] === word) cost++;
  }
  return cost;
}
