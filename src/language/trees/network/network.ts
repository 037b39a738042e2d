import { type Arena, newArena } from '../../weights/arena.ts';
import { type Matrix, type MatrixFile, newRowReader, type RowReader } from '../../weights/matrix-file.ts';
import { type ArcSpace, newArcSpace } from './arcs.ts';
import { newPass, type Pass } from './gated-average.ts';
import { type ParameterName, type Parameters, shapesOf } from './parameters.ts';
import { PIECES } from './pieces.ts';
import {
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  ONE_WAY,
  RELATION,
  ROLES,
  SECOND,
  SECOND_GATES,
  toEight,
} from './sizes.ts';

/** The most words parsed at once; what is longer is parsed in parts. */
export const LONGEST = 128;
/** So many words under their tags are remembered with what they add to the gates, nine megabytes. */
export const MOST_REMEMBERED = 3000;
/** What a word adds to its own gates, to the forward gates of the next and to the backward gates of the one before. */
export const REMEMBERED = FIRST_GATES + 2 * ONE_WAY;

/** A trained network, with room to run it. */
export interface Network {
  readonly arena: Arena;
  readonly parameters: Parameters;
  readonly relations: readonly string[];
  /** Hashes of words in ascending order, of tags by their numbers. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly wordVectors: RowReader;
  /** Vectors of pieces and of tags, a row each. */
  readonly pieceVectors: number;
  readonly tagVectors: number;
  /** The first weights of the word itself, of the one before and of the one behind, side by side. */
  readonly wordWeights: number;
  /** Sums of words' and tags' vectors, a row each. */
  readonly vectors: number;
  /** What remembered words add to the gates, a row each, and their tags. */
  readonly remembered: number;
  readonly rememberedTags: Uint8Array;
  readonly first: Pass;
  readonly second: Pass;
  readonly roles: number;
  readonly arcs: ArcSpace;
  readonly joined: number;
  readonly relationScores: number;
}

const SPARE = 4096;

/** A network out of its file. */
export function readNetwork(file: MatrixFile): Network {
  const { labels, numbers } = file;
  const words = numbers.words!;
  const tags = numbers.tags!;
  const shapes = shapesOf(labels.length, tags.length);
  const sizes = Object.values(shapes).reduce((sum, [rows, columns]) => sum + rows * columns + 4, 0);
  const vectors = (PIECES + tags.length) * EMBEDDING;
  const arena = newArena(
    vectors + sizes + WORD_WEIGHTS + MOST_REMEMBERED * REMEMBERED + LONGEST * PER_WORD + SPARE,
  );
  const parameters = Object.fromEntries(
    Object.keys(shapes).map((name) => [name, place(arena, file.matrices[name]!)]),
  ) as Record<ParameterName, number>;
  return {
    arena,
    parameters,
    relations: labels,
    words,
    tags,
    wordVectors: newRowReader(file.matrices.words!),
    pieceVectors: place(arena, file.matrices.pieces!),
    tagVectors: place(arena, file.matrices.tags!),
    wordWeights: placeBeside(arena, parameters.firstWeights),
    remembered: arena.take(MOST_REMEMBERED * REMEMBERED),
    rememberedTags: new Uint8Array(MOST_REMEMBERED),
    ...roomOf(arena, labels.length),
  };
}

const WORD_WEIGHTS = EMBEDDING * REMEMBERED;
/** More floats than are needed a word of the longest sentence. */
const PER_WORD = EMBEDDING + FIRST_GATES + 4 * FIRST + SECOND_GATES + 4 * SECOND + ROLES + 1024;

function roomOf(arena: Arena, relations: number) {
  return {
    vectors: arena.take(LONGEST * EMBEDDING),
    first: newPass(arena, LONGEST, FIRST),
    second: newPass(arena, LONGEST, SECOND),
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

/**
 * The weights of the window's three words stand one below the other; beside each other they take one product. The word
 * before counts for the forward gates only, the one behind for the backward gates.
 */
function placeBeside({ floats, take }: Arena, weights: number): number {
  const at = take(WORD_WEIGHTS);
  for (let row = 0; row < EMBEDDING; row++) {
    const to = at + row * REMEMBERED;
    const [own, before, behind] = [0, 1, 2].map((place) => weights + (place * EMBEDDING + row) * FIRST_GATES);
    floats.copyWithin(to, own!, own! + FIRST_GATES);
    floats.copyWithin(to + FIRST_GATES, before!, before! + ONE_WAY);
    floats.copyWithin(to + FIRST_GATES + ONE_WAY, behind! + ONE_WAY, behind! + FIRST_GATES);
  }
  return at;
}
