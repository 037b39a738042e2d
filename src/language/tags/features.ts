import { mix } from '../weights/hash.ts';
import type { Features } from '../weights/linear.ts';
import type { Casing, Word } from './words.ts';

/** What one tagging decision sees: the words, the usual label of each (-1 unknown), the labels given so far. */
export interface TagState {
  readonly words: readonly Word[];
  readonly usual: Int16Array;
  readonly given: Int16Array;
  readonly casing: Casing;
}

export const MOST_TAG_FEATURES = 40;

const CASINGS: Record<Casing, number> = { sentence: 0, title: 1, capitals: 2 };

/** The features of the word at `at`, its left neighbours tagged. */
export function tagFeatures(state: TagState, at: number, into: Features): void {
  into.count = 0;
  ownFeatures(state, at, into);
  neighbourFeatures(state, at, into);
}

const add = (into: Features, hash: number): void => {
  into.hashes[into.count++] = hash;
};

function ownFeatures({ words, usual, casing }: TagState, at: number, into: Features): void {
  const word = words[at]!;
  const [s1, s2, s3, s4] = word.suffixes;
  const shape = word.shape * 4 + CASINGS[casing];
  add(into, mix(1, word.hash));
  add(into, mix(2, word.hash, shape));
  add(into, mix(3, s1, shape));
  add(into, mix(4, s2));
  add(into, mix(5, s3));
  add(into, mix(6, s4));
  add(into, mix(7, word.prefixes[0]));
  add(into, mix(8, word.prefixes[1]));
  add(into, mix(9, shape, at === 0 ? 1 : 0));
  add(into, mix(10, usual[at]!, shape));
  add(into, mix(11, s3, shape));
}

function neighbourFeatures({ words, usual, given }: TagState, at: number, into: Features): void {
  const word = words[at]!;
  const before = at > 0 ? words[at - 1]!.hash : 1;
  const before2 = at > 1 ? words[at - 2]!.hash : 1;
  const next = words[at + 1];
  const after = next ? next.hash : 1;
  const after2 = words[at + 2]?.hash ?? 1;
  const t1 = at > 0 ? given[at - 1]! : -2;
  const t2 = at > 1 ? given[at - 2]! : -2;
  const u0 = usual[at]!;
  const u1 = next ? usual[at + 1]! : -2;
  const u2 = at + 2 < words.length ? usual[at + 2]! : -2;
  add(into, mix(20, t1));
  add(into, mix(21, t1, t2));
  add(into, mix(22, t1, word.hash));
  add(into, mix(23, t1, u0, u1));
  add(into, mix(24, before));
  add(into, mix(25, before, word.hash));
  add(into, mix(26, before2));
  add(into, mix(27, after));
  add(into, mix(28, after, word.hash));
  add(into, mix(29, after2));
  add(into, mix(30, u1, u0));
  add(into, mix(31, u1, u2, u0));
  add(into, mix(32, next ? next.suffixes[2] : 1, u0));
  add(into, mix(33, next ? next.shape : 999, word.shape));
  add(into, mix(34, t1, word.suffixes[2]));
  add(into, mix(35, at > 0 ? words[at - 1]!.shape : 999, word.shape));
  add(into, mix(36, t1, t2, u0));
  add(into, mix(37, t1, after));
  add(into, mix(38, u1, word.suffixes[1]));
}
