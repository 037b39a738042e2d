import type { Word } from '../../../tags/words.ts';
import { addressOf } from '../../../weights/arena.ts';
import type { Network } from '../network.ts';
import { placeOfRow } from '../place.ts';
import { EMBEDDING, MOST_REMEMBERED, REMEMBERED } from '../sizes.ts';
import { indexOfHash } from './hash-list.ts';
import { isRemembered, type Place, release, takeRow } from './memory.ts';
import { PIECES_A_WORD, piecesOf } from './pieces.ts';

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

/** Writes the sum of the vectors of a word, of its pieces and of its tag as row `at`; returns the tag's number. */
function putVector(network: Network, { word, tag }: NetworkWord, at: number): number {
  const { arena, tags, pieceVectors, tagVectors, pieces, embedded } = network;
  const tagNumber = tags.get(tag) ?? 0;
  const rows = piecesOf(word);
  for (let i = 0; i < PIECES_A_WORD; i++)
    arena.numbers[pieces + i] = addressOf(placeOfRow(arena, pieceVectors, rows[i]!));
  arena.numbers[pieces + PIECES_A_WORD] = addressOf(placeOfRow(arena, tagVectors, tagNumber));
  const to = embedded + (at * EMBEDDING) / 2;
  arena.addRows(to, pieces, PIECES_A_WORD + 1, EMBEDDING);
  addWord(network, word.hash, 2 * to);
  return tagNumber;
}

/** Adds the word's own vector, where it has one, to the 16-bit numbers from `to` on. */
function addWord({ arena: { shorts }, words, wordVectors, embeddedBits }: Network, hash: number, to: number) {
  const row = indexOfHash(words, hash);
  if (row < 0) return;
  const { values, scales } = wordVectors;
  const scale = scales[row]! * 2 ** embeddedBits;
  const from = row * EMBEDDING;
  for (let i = 0; i < EMBEDDING; i++) shorts[to + i]! += Math.round(scale * values[from + i]!);
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
