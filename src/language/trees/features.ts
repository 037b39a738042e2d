import { mix } from '../weights/hash.ts';
import type { Features } from '../weights/linear.ts';
import { onStack, type ParseState } from './state.ts';

export const MOST_TREE_FEATURES = 90;

/** The features of the next transition, after Zhang and Nivre (2011), with what marks lie between the words. */
export function treeFeatures(state: ParseState, into: Features): void {
  const { input, next } = state;
  const nothing = input.length + 1;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const s2 = onStack(state, 2);
  const b1 = next + 1 < input.length ? next + 1 : nothing;
  const b2 = next + 2 < input.length ? next + 2 : nothing;
  into.count = 0;
  wordFeatures(state, [s0, s1, s2, next, b1, b2], into);
  pairFeatures(state, s0, s1, next, b1, into);
  tripleFeatures(state, [s0, s1, s2, next, b1, b2], into);
  childFeatures(state, s0, s1, next, into);
  betweenFeatures(state, s0, s1, next, into);
}

const add = (into: Features, hash: number): void => {
  into.hashes[into.count++] = hash;
};

function wordFeatures({ input }: ParseState, at: readonly number[], into: Features): void {
  const { words, tags } = input;
  for (let i = 0; i < at.length; i++) {
    const word = words[at[i]!]!;
    const tag = tags[at[i]!]!;
    add(into, mix(100 + i, word));
    add(into, mix(110 + i, tag));
    add(into, mix(120 + i, word, tag));
  }
}

function pairFeatures(
  { input }: ParseState,
  s0: number,
  s1: number,
  b0: number,
  b1: number,
  into: Features,
): void {
  const { words, tags } = input;
  const [sw, st, bw, bt] = [words[s0]!, tags[s0]!, words[b0]!, tags[b0]!];
  const [uw, ut, nt] = [words[s1]!, tags[s1]!, tags[b1]!];
  add(into, mix(131, sw, st, mix(1, bw, bt)));
  add(into, mix(132, sw, st, bw));
  add(into, mix(133, sw, bw, bt));
  add(into, mix(134, sw, st, bt));
  add(into, mix(135, st, bw, bt));
  add(into, mix(136, sw, bw));
  add(into, mix(137, st, bt));
  add(into, mix(138, bt, nt));
  add(into, mix(139, uw, ut, mix(1, sw, st)));
  add(into, mix(140, uw, sw));
  add(into, mix(141, ut, st));
  add(into, mix(142, uw, ut, st));
  add(into, mix(143, ut, sw, st));
  add(into, mix(144, ut, bt));
  add(into, mix(145, uw, bw));
  add(into, mix(146, sw, nt));
  add(into, mix(147, bw, nt));
}

function tripleFeatures(
  { input, left, right, left2, right2 }: ParseState,
  at: readonly number[],
  into: Features,
): void {
  const { tags, words } = input;
  const [s0, s1, s2, b0, b1, b2] = at as [number, number, number, number, number, number];
  const [st, ut, vt] = [tags[s0]!, tags[s1]!, tags[s2]!];
  const [bt, nt, mt] = [tags[b0]!, tags[b1]!, tags[b2]!];
  add(into, mix(150, bt, nt, mt));
  add(into, mix(151, st, bt, nt));
  add(into, mix(152, ut, st, bt));
  add(into, mix(153, vt, ut, st));
  add(into, mix(154, st, tags[left[s0]!]!, bt));
  add(into, mix(155, st, tags[right[s0]!]!, bt));
  add(into, mix(156, st, bt, tags[left[b0]!]!));
  add(into, mix(157, ut, tags[right[s1]!]!, st));
  add(into, mix(158, ut, tags[left[s1]!]!, st));
  add(into, mix(159, ut, st, tags[left[s0]!]!));
  add(into, mix(160, ut, st, tags[right[s0]!]!));
  add(into, mix(161, st, tags[left[s0]!]!, tags[left2[s0]!]!));
  add(into, mix(162, st, tags[right[s0]!]!, tags[right2[s0]!]!));
  add(into, mix(163, bt, tags[left[b0]!]!, tags[left2[b0]!]!));
  add(into, mix(164, ut, st, mix(1, bt, nt)));
  add(into, mix(165, words[s1]!, words[s0]!, bt));
  add(into, mix(166, ut, words[s0]!, words[b0]!));
  add(into, mix(167, words[s0]!, bt, nt));
  add(into, mix(168, words[s1]!, st, bt));
}

function childFeatures(state: ParseState, s0: number, s1: number, b0: number, into: Features): void {
  const { input, left, right, left2, right2, labels, lefts, rights } = state;
  const { words, tags } = input;
  const label = (child: number): number => labels[child]!;
  const relations = (word: number): number =>
    mix(2, label(left[word]!) * 64 + label(left2[word]!), label(right[word]!) * 64 + label(right2[word]!));
  add(into, mix(170, tags[s0]!, label(left[s0]!), label(right[s0]!)));
  add(into, mix(171, words[s0]!, relations(s0)));
  add(into, mix(172, tags[s0]!, relations(s0), tags[b0]!));
  add(into, mix(173, words[s1]!, relations(s1)));
  add(into, mix(174, tags[s1]!, relations(s1), tags[s0]!));
  add(into, mix(175, words[b0]!, label(left[b0]!), label(left2[b0]!)));
  add(into, mix(176, tags[b0]!, label(left[b0]!), label(left2[b0]!)));
  add(into, mix(177, words[s0]!, lefts[s0]!, rights[s0]!));
  add(into, mix(178, tags[s0]!, lefts[s0]!, rights[s0]!));
  add(into, mix(179, tags[s1]!, lefts[s1]!, rights[s1]!));
  add(into, mix(180, tags[b0]!, lefts[b0]!));
  add(into, mix(181, words[right[s0]!]!, tags[s0]!));
  add(into, mix(182, words[left[s0]!]!, tags[s0]!));
  add(into, mix(183, words[right[s1]!]!, tags[s1]!, tags[s0]!));
  add(into, mix(184, words[left[b0]!]!, tags[b0]!));
}

/** Distances of 1 to 4 as they are, then 5 to 9, then more. */
const far = (distance: number): number => (distance < 5 ? distance : distance < 10 ? 5 : 6);

function betweenFeatures({ input }: ParseState, s0: number, s1: number, b0: number, into: Features): void {
  const { words, tags, commas, quotes, length } = input;
  if (s0 > length) return;
  const between = (from: number, to: number): number =>
    Math.min(commas[to]! - commas[from]!, 3) * 8 + ((quotes[to]! - quotes[from]!) & 3);
  const near = far(b0 - s0);
  const marks = between(s0, b0);
  add(into, mix(190, tags[s0]!, tags[b0]!, near));
  add(into, mix(191, words[s0]!, near));
  add(into, mix(192, words[b0]!, near));
  add(into, mix(193, tags[s0]!, tags[b0]!, marks));
  add(into, mix(194, words[s0]!, marks));
  add(into, mix(195, words[b0]!, marks));
  if (s1 > length) return;
  add(into, mix(196, tags[s1]!, tags[s0]!, far(s0 - s1)));
  add(into, mix(197, tags[s1]!, tags[s0]!, between(s1, s0)));
  add(into, mix(198, words[s1]!, between(s1, s0)));
  add(into, mix(199, tags[s1]!, between(s1, b0), tags[b0]!));
}
