import { type Arena, newArena } from '../../weights/arena.ts';
import type { Matrix, MatrixFile } from '../../weights/matrix-file.ts';
import type { ShortMatrix } from '../../weights/short-matrix.ts';
import { spreadDistances } from './arcs.ts';
import { embeddedBitsOf, placeRoleWeights, placeSecondWeights, placeWordWeights } from './layers.ts';
import { ENDS, type EndParameters } from './parameters.ts';
import { newShortRows, placeFloats, type ShortRows } from './place.ts';
import { newRoom, type Room, sizeOf } from './room.ts';
import { LONGEST, MOST_REMEMBERED } from './sizes.ts';
import { type HashList, readHashes } from './words/hash-list.ts';
import { type Memory, newMemory } from './words/memory.ts';

/** A trained network, with room to run it. */
export interface Network extends Room {
  readonly arena: Arena;
  readonly parameters: EndParameters;
  readonly relations: readonly string[];
  readonly words: HashList;
  readonly wordVectors: Matrix;
  /** Numbers of tags by their hashes. */
  readonly tags: ReadonlyMap<number, number>;
  readonly pieceVectors: ShortRows;
  readonly tagVectors: ShortRows;
  /** So many bits of sums of vectors stand behind the point. */
  readonly embeddedBits: number;
  /** The first weights of the word itself, of the one before and of the one behind, side by side. */
  readonly wordWeights: ShortMatrix;
  readonly secondWeights: ShortMatrix;
  readonly roleWeights: ShortMatrix;
  /** See `spreadDistances`. */
  readonly distances: number;
  /** Which words have which rows of `remembered`, and the tags of these. */
  readonly memory: Memory;
  readonly rememberedTags: Uint8Array;
  /** The tags of the sentence's words. */
  readonly sentenceTags: Uint8Array;
}

/** A network out of its file. */
export function readNetwork(file: MatrixFile): Network {
  const { labels, numbers, matrices } = file;
  const tags = numbers.tags!;
  const arena = newArena(sizeOf(labels.length, tags.length));
  const embeddedBits = embeddedBitsOf(file);
  const parameters = Object.fromEntries(
    ENDS.map((name) => [name, placeFloats(arena, matrices[name]!)]),
  ) as EndParameters;
  return {
    arena,
    parameters,
    relations: labels,
    words: readHashes(numbers.words!),
    wordVectors: matrices.words!,
    tags: new Map(Array.from(tags, (hash, number) => [hash, number])),
    pieceVectors: newShortRows(arena, matrices.pieces!, embeddedBits),
    tagVectors: newShortRows(arena, matrices.tags!, embeddedBits),
    embeddedBits,
    wordWeights: placeWordWeights(arena, file, embeddedBits),
    secondWeights: placeSecondWeights(arena, file),
    roleWeights: placeRoleWeights(arena, file),
    distances: spreadDistances(arena, parameters.arcDistance, tags.length),
    memory: newMemory(MOST_REMEMBERED),
    rememberedTags: new Uint8Array(MOST_REMEMBERED),
    sentenceTags: new Uint8Array(LONGEST),
    ...newRoom(arena, labels.length),
  };
}
