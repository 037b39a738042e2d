import { mix } from '../weights/hash.ts';
import type { Features } from '../weights/linear.ts';
import { hashTemplates } from '../weights/templates.ts';
import { onStack, type ParseState } from './state.ts';
import { OF_ALL, OF_ONE, OF_TWO, TREE_TABLE, TREE_VALUES, V } from './templates.ts';

export const MOST_TREE_FEATURES = 90;

const values = new Int32Array(TREE_VALUES);

/** The features of the next transition: the values of `templates.ts`, hashed. */
export function treeFeatures(state: ParseState, into: Features): void {
  const { input, next } = state;
  const nothing = input.length + 1;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const b1 = next + 1 < input.length ? next + 1 : nothing;
  const b2 = next + 2 < input.length ? next + 2 : nothing;
  const { words, tags } = input;
  put(words, tags, s0, V.s0);
  put(words, tags, s1, V.s1);
  put(words, tags, onStack(state, 2), V.s2);
  put(words, tags, next, V.b0);
  put(words, tags, b1, V.b1);
  put(words, tags, b2, V.b2);
  values[V.b0Both] = mix(1, words[next]!, tags[next]!);
  values[V.s0Both] = mix(1, words[s0]!, tags[s0]!);
  values[V.bufferTags] = mix(1, tags[next]!, tags[b1]!);
  putChildren(state, s0, s1, next);
  hashTemplates(TREE_TABLE, values, 0, putBetween(state, s0, s1, next), into);
}

function put(words: Int32Array, tags: Int32Array, word: number, at: number): void {
  values[at] = words[word]!;
  values[at + 1] = tags[word]!;
}

function putChildren(state: ParseState, s0: number, s1: number, b0: number): void {
  const { left, right, left2, right2, labels, lefts, rights, input } = state;
  const { words, tags } = input;
  put(words, tags, left[s0]!, V.s0Left);
  put(words, tags, right[s0]!, V.s0Right);
  put(words, tags, left[s1]!, V.s1Left);
  put(words, tags, right[s1]!, V.s1Right);
  put(words, tags, left[b0]!, V.b0Left);
  values[V.s0Left2] = tags[left2[s0]!]!;
  values[V.s0Right2] = tags[right2[s0]!]!;
  values[V.b0Left2] = tags[left2[b0]!]!;
  values[V.s0LeftLabel] = labels[left[s0]!]!;
  values[V.s0RightLabel] = labels[right[s0]!]!;
  values[V.b0LeftLabel] = labels[left[b0]!]!;
  values[V.b0Left2Label] = labels[left2[b0]!]!;
  values[V.s0Relations] = relations(state, s0);
  values[V.s1Relations] = relations(state, s1);
  values[V.s0Lefts] = lefts[s0]!;
  values[V.s0Rights] = rights[s0]!;
  values[V.s1Lefts] = lefts[s1]!;
  values[V.s1Rights] = rights[s1]!;
  values[V.b0Lefts] = lefts[b0]!;
}

const relations = ({ labels, left, left2, right, right2 }: ParseState, word: number): number =>
  mix(
    2,
    labels[left[word]!]! * 64 + labels[left2[word]!]!,
    labels[right[word]!]! * 64 + labels[right2[word]!]!,
  );

/** Distances of 1 to 4 as they are, then 5 to 9, then more. */
const far = (distance: number): number => (distance < 5 ? distance : distance < 10 ? 5 : 6);

/** What lies between the words, and how many templates hold: those of a word that is missing do not. */
function putBetween({ input }: ParseState, s0: number, s1: number, b0: number): number {
  const { commas, quotes, length } = input;
  if (s0 > length) return OF_ONE;
  const between = (from: number, to: number): number =>
    Math.min(commas[to]! - commas[from]!, 3) * 8 + ((quotes[to]! - quotes[from]!) & 3);
  values[V.near] = far(b0 - s0);
  values[V.marks] = between(s0, b0);
  if (s1 > length) return OF_TWO;
  values[V.stackNear] = far(s0 - s1);
  values[V.stackMarks] = between(s1, s0);
  values[V.allMarks] = between(s1, b0);
  return OF_ALL;
}
