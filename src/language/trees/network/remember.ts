import type { Word } from '../../tags/words.ts';
import { addressOf } from '../../weights/arena.ts';
import { isRemembered, type Place, release, takeRow } from './memory.ts';
import { MOST_REMEMBERED, type Network } from './network.ts';
import { piecesOf } from './pieces.ts';
import { EMBEDDING, REMEMBERED } from './sizes.ts';

/** A word under a tag, and where what it adds to the gates is remembered, if it still is. */
export interface NetworkWord {
  readonly word: Word;
  /** The tag's hash. */
  readonly tag: number;
  readonly place: Place;
}

/**
 * Sees to it that what the words (`LONGEST` at most) add to the gates is remembered; writes where it stands into
 * `network.places`, with nothing before the first word and behind the last, and the words' tags into `sentenceTags`.
 */
export function remember(network: Network, words: readonly NetworkWord[]): void {
  const { arena, memory, rememberedTags, places, sentenceTags } = network;
  const { numbers } = arena;
  const fresh: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const { place } = words[at]!;
    if (!isRemembered(memory, place)) {
      const row = takeRow(memory, place);
      rememberedTags[row] = putVector(network, words[at]!, fresh.length);
      fresh.push(row);
    }
    sentenceTags[at] = rememberedTags[place.row]!;
    numbers[places + 1 + at] = addressOfRow(network, place.row);
  }
  numbers[places] = numbers[places + 1 + words.length] = addressOfRow(network, MOST_REMEMBERED);
  for (const { place } of words) release(memory, place);
  if (fresh.length > 0) workOut(network, fresh);
}

/** Rows hold 16-bit numbers, two in the room of a float. */
const addressOfRow = ({ remembered }: Network, row: number): number =>
  addressOf(remembered + (row * REMEMBERED) / 2);

const sum = new Float32Array(EMBEDDING);

/** Writes the sum of the vectors of a word, of its pieces and of its tag as row `at`; returns the tag's number. */
function putVector(network: Network, { word, tag }: NetworkWord, at: number): number {
  const { arena, words, tags, vectors, embedded, embeddedBits } = network;
  const tagNumber = Math.max(0, tags.indexOf(tag));
  sum.fill(0);
  vectors.tags(tagNumber, sum, 0);
  const known = placeOf(words, word.hash);
  if (known >= 0) vectors.words(known, sum, 0);
  for (const piece of piecesOf(word)) vectors.pieces(piece, sum, 0);
  const to = 2 * embedded + at * EMBEDDING;
  const one = 2 ** embeddedBits;
  for (let i = 0; i < EMBEDDING; i++) arena.shorts[to + i] = Math.round(one * sum[i]!);
  return tagNumber;
}

/** What the words whose vectors were put add to the gates, each in its row. */
function workOut({ arena, embedded, worked, wordWeights, remembered }: Network, rows: number[]): void {
  const { shorts } = arena;
  arena.multiplyToShorts(worked, embedded, wordWeights, rows.length);
  rows.forEach((row, at) => {
    const from = 2 * worked + at * REMEMBERED;
    shorts.copyWithin(2 * remembered + row * REMEMBERED, from, from + REMEMBERED);
  });
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
