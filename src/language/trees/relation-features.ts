import { mix } from '../weights/hash.ts';
import type { Features } from '../weights/linear.ts';
import { onStack, type ParseState } from './state.ts';
import { headBy, LEFT } from './transitions.ts';

export const MOST_RELATION_FEATURES = 40;

/** The features of the relation that the stack's top would have to the head which the move gives it. */
export function relationFeatures(state: ParseState, move: number, into: Features): void {
  const { input, left, right, labels } = state;
  const { words, tags, commas, quotes } = input;
  const child = onStack(state, 0);
  const head = headBy(state, move);
  const [cw, ct, hw, ht] = [words[child]!, tags[child]!, words[head]!, tags[head]!];
  const side = move === LEFT ? 1 : 2;
  const distance = Math.abs(head - child);
  const reach = side * 8 + (distance < 4 ? distance : distance < 8 ? 4 : 5);
  const [from, to] = child < head ? [child, head] : [head, child];
  const marks = Math.min(commas[to]! - commas[from]!, 2) * 4 + ((quotes[to]! - quotes[from]!) & 3);
  const sister = move === LEFT ? left[head]! : right[head]!;
  const add = (hash: number): void => {
    into.hashes[into.count++] = hash;
  };
  into.count = 0;
  add(mix(1, cw, side));
  add(mix(2, ct, side));
  add(mix(3, cw, ct, side));
  add(mix(4, hw, side));
  add(mix(5, ht, side));
  add(mix(6, hw, ht, side));
  add(mix(7, cw, hw, side));
  add(mix(8, ct, ht, reach));
  add(mix(9, cw, ht, side));
  add(mix(10, ct, hw, side));
  add(mix(11, ct, ht, side * 16 + marks));
  const [cl, cr] = [left[child]!, right[child]!];
  add(mix(12, ct, ht, tags[cl]! ^ side));
  add(mix(13, ct, words[cl]!, side));
  add(mix(14, ct, ht, tags[cr]! ^ side));
  add(mix(15, ct, words[cr]!, side));
  add(mix(16, ct, labels[cl]!, mix(0, labels[cr]!, side)));
  add(mix(17, words[cl]!, hw, side));
  const [hl, hr] = [left[head]!, right[head]!];
  add(mix(18, ht, labels[hl]!, mix(0, ct, side)));
  add(mix(19, ht, labels[hr]!, mix(0, ct, side)));
  add(mix(20, hw, labels[sister]!, ct));
  add(mix(21, hw, labels[hl]!, mix(0, cw, side)));
  add(mix(22, tags[sister]!, ct, ht));
  add(mix(23, tags[state.next]!, ct, mix(0, ht, side)));
  add(mix(24, words[state.next]!, ct, side));
  add(mix(25, child > 0 ? words[child - 1]! : 0, ct, side));
  add(mix(26, child > 0 ? tags[child - 1]! : 0, ct, ht));
  add(mix(27, words[child + 1]!, ct, side));
  add(mix(28, tags[child + 1]!, ct, ht));
  add(mix(29, state.lefts[child]! * 4 + Math.min(state.rights[child]!, 3), ct, ht));
  add(mix(30, head + 1 < input.length ? words[head + 1]! : 0, ht, ct));
  add(mix(31, head > 0 ? words[head - 1]! : 0, ht, ct));
  const second = state.left2[child]!;
  add(mix(32, ct, labels[cl]!, labels[second]!));
}
