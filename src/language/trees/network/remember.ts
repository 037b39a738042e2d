import type { Word } from '../../tags/words.ts';
import { MOST_REMEMBERED, type Network, REMEMBERED } from './network.ts';
import { piecesOf } from './pieces.ts';
import { EMBEDDING, FIRST_GATES, toFour } from './sizes.ts';

/** A word under a tag, and where what it adds to the gates is remembered, if it still is. */
export interface NetworkWord {
  readonly word: Word;
  /** The tag's hash. */
  readonly tag: number;
  readonly place: Place;
}

/** A row of what is remembered, good in one era only: when there is no row left, remembering begins anew. */
export interface Place {
  row: number;
  era: number;
}

/** Eras and rows taken of each network. */
const taken = new WeakMap<Network, { era: number; rows: number }>();

/** Sees to it that what the words (`LONGEST` at most) add to the gates is remembered. */
export function remember(network: Network, words: readonly NetworkWord[]): void {
  const state = taken.get(network) ?? { era: 1, rows: 0 };
  taken.set(network, state);
  if (state.rows + toFour(words.length) > MOST_REMEMBERED) {
    state.era++;
    state.rows = 0;
  }
  const first = state.rows;
  for (const word of words) {
    if (word.place.era === state.era) continue;
    putVector(network, word, state.rows, network.vectors + (state.rows - first) * EMBEDDING);
    word.place.era = state.era;
    word.place.row = state.rows++;
  }
  if (state.rows > first) multiplyVectors(network, first, state.rows - first);
}

/** The sum of the vectors of a word, of its pieces and of its tag. */
function putVector(network: Network, { word, tag }: NetworkWord, row: number, at: number): void {
  const { arena, words, tags, wordVectors, pieceVectors, tagVectors, rememberedTags } = network;
  const { floats, add } = arena;
  const tagNumber = Math.max(0, tags.indexOf(tag));
  const tagVector = tagVectors + tagNumber * EMBEDDING;
  floats.copyWithin(at, tagVector, tagVector + EMBEDDING);
  const known = placeOf(words, word.hash);
  if (known >= 0) wordVectors(known, floats, at);
  for (const piece of piecesOf(word)) add(at, pieceVectors + piece * EMBEDDING, EMBEDDING);
  rememberedTags[row] = tagNumber;
}

/** A word's own part begins with the bias. */
function multiplyVectors(
  { arena, parameters, vectors, remembered, wordWeights }: Network,
  first: number,
  count: number,
): void {
  const { floats } = arena;
  const rows = toFour(count);
  const at = remembered + first * REMEMBERED;
  floats.fill(0, at, at + rows * REMEMBERED);
  for (let row = 0; row < rows; row++)
    floats.copyWithin(at + row * REMEMBERED, parameters.firstBias, parameters.firstBias + FIRST_GATES);
  arena.multiply(at, vectors, wordWeights, rows, EMBEDDING, REMEMBERED);
}

/** The index of a hash in an ascending list, -1 where it is not there. */
function placeOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}
