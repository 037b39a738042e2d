import { type Arena, newArena } from '../../weights/arena.ts';
import { type Matrix, type MatrixFile, newRowReader, type RowReader } from '../../weights/matrix-file.ts';
import type { ShortMatrix } from '../../weights/short-matrix.ts';
import { type ArcSpace, newArcSpace } from './arcs.ts';
import { embeddedBitsOf, placeRoleWeights, placeSecondWeights, placeWordWeights } from './layers.ts';
import { type Memory, newMemory } from './memory.ts';
import { ENDS, type EndParameters, shapesOf } from './parameters.ts';
import {
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  RELATION,
  REMEMBERED,
  ROLES,
  SECOND,
  SECOND_GATES,
  toEight,
} from './sizes.ts';

/** The most words parsed at once; what is longer is parsed in parts. */
export const LONGEST = 128;
/** So many words under their tags are remembered with what they add to the gates, nine megabytes. */
export const MOST_REMEMBERED = 6000;

/** A trained network, with room to run it. Of places in the arena those of 16-bit numbers are told. */
export interface Network {
  readonly arena: Arena;
  readonly parameters: EndParameters;
  readonly relations: readonly string[];
  /** Hashes of words in ascending order, of tags by their numbers. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly vectors: Readonly<Record<'words' | 'pieces' | 'tags', RowReader>>;
  /** The first weights of the word itself, of the one before and of the one behind, side by side. */
  readonly wordWeights: ShortMatrix;
  readonly secondWeights: ShortMatrix;
  readonly roleWeights: ShortMatrix;
  /** Sums of words' and tags' vectors in 16 bits, so many of them behind the point, and what is made of them. */
  readonly embedded: number;
  readonly embeddedBits: number;
  readonly worked: number;
  /** What remembered words add to the gates in 16 bits, a row each and one of zeros behind, and their tags. */
  readonly memory: Memory;
  readonly remembered: number;
  readonly rememberedTags: Uint8Array;
  /** Of the sentence: where its words are remembered (see `addNeighbours`), and their tags. */
  readonly places: number;
  readonly sentenceTags: Uint8Array;
  /** A row a word in 16 bits, the passes' gates and what they put out. */
  readonly firstGates: number;
  readonly first: number;
  readonly secondGates: number;
  readonly second: number;
  /** From here on in floats. */
  readonly roles: number;
  readonly arcs: ArcSpace;
  readonly joined: number;
  readonly relationScores: number;
}

/** A network out of its file. */
export function readNetwork(file: MatrixFile): Network {
  const { labels, numbers, matrices } = file;
  const words = numbers.words!;
  const tags = numbers.tags!;
  const arena = newArena(sizeOf(labels.length, tags.length));
  const embeddedBits = embeddedBitsOf(file);
  return {
    arena,
    parameters: Object.fromEntries(
      ENDS.map((name) => [name, place(arena, matrices[name]!)]),
    ) as EndParameters,
    relations: labels,
    words,
    tags,
    vectors: {
      words: newRowReader(matrices.words!),
      pieces: newRowReader(matrices.pieces!),
      tags: newRowReader(matrices.tags!),
    },
    embeddedBits,
    wordWeights: placeWordWeights(arena, file, embeddedBits),
    secondWeights: placeSecondWeights(arena, file),
    roleWeights: placeRoleWeights(arena, file),
    memory: newMemory(MOST_REMEMBERED),
    rememberedTags: new Uint8Array(MOST_REMEMBERED),
    sentenceTags: new Uint8Array(LONGEST),
    ...roomOf(arena, labels.length),
  };
}

/** More floats than are needed a word of the longest sentence, and beside all that is counted. */
const PER_WORD = EMBEDDING + REMEMBERED + FIRST_GATES + FIRST + SECOND_GATES + SECOND + ROLES + 1024;
const SPARE = 8192;

function sizeOf(relations: number, tags: number): number {
  const shapes = Object.values(shapesOf(relations, tags));
  const parameters = shapes.reduce((sum, [rows, columns]) => sum + (rows + 1) * columns + 4, 0);
  return parameters + ((MOST_REMEMBERED + 1) * REMEMBERED) / 2 + LONGEST * PER_WORD + SPARE;
}

function roomOf(arena: Arena, relations: number) {
  const shorts = (columns: number): number => arena.take((LONGEST * columns) / 2);
  return {
    embedded: shorts(EMBEDDING),
    worked: shorts(REMEMBERED),
    remembered: arena.take(((MOST_REMEMBERED + 1) * REMEMBERED) / 2),
    places: arena.take(LONGEST + 2),
    firstGates: shorts(FIRST_GATES),
    first: shorts(2 * FIRST),
    secondGates: shorts(SECOND_GATES),
    second: shorts(2 * SECOND),
    roles: arena.take(LONGEST * ROLES),
    arcs: newArcSpace(arena, LONGEST),
    joined: arena.take(LONGEST * RELATION),
    relationScores: arena.take(LONGEST * toEight(relations)),
  };
}

function place(arena: Arena, matrix: Matrix): number {
  const at = arena.take(matrix.rows * matrix.columns);
  const read = newRowReader(matrix);
  for (let row = 0; row < matrix.rows; row++) read(row, arena.floats, at + row * matrix.columns);
  return at;
}
