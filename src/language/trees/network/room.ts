import type { Arena } from '../../weights/arena.ts';
import { halvesOf } from '../projective.ts';
import { arcColumns } from './arcs.ts';
import { shapesOf } from './parameters.ts';
import {
  ARC,
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  LONGEST,
  MOST_REMEMBERED,
  RELATION,
  REMEMBERED,
  ROLES,
  SECOND,
  SECOND_GATES,
  toEight,
} from './sizes.ts';
import { PIECES, PIECES_A_WORD } from './words/pieces.ts';

/** Places in the arena where a sentence is worked out, a row a word. */
export interface Room {
  /** What remembered words add to the gates in 16 bits, a row each and one of zeros behind. */
  readonly remembered: number;
  /** Sums of words' and tags' vectors in 16 bits, and what is made of them, before it is remembered. */
  readonly embedded: number;
  readonly worked: number;
  /** For the addresses of a word's pieces and its tag. */
  readonly pieces: number;
  /** For lists of addresses, those of the sentence's remembered words (see `addNeighbours`) among them. */
  readonly places: number;
  /** In 16 bits, the passes' gates and what they put out. */
  readonly firstGates: number;
  readonly first: number;
  readonly secondGates: number;
  readonly second: number;
  /** From here on in floats. */
  readonly roles: number;
  readonly headsTurned: number;
  readonly scores: number;
  /** See `bestProjective`. */
  readonly halves: number;
  readonly joined: number;
  readonly relationScores: number;
}

/** More floats than are needed a word of the longest sentence, and beside all that is counted. */
const PER_WORD = EMBEDDING + REMEMBERED + FIRST_GATES + FIRST + SECOND_GATES + SECOND + ROLES + 1024;
const SPARE = 8192;

/** Floats that an arena needs for a network. */
export function sizeOf(relations: number, tags: number): number {
  const shapes = Object.values(shapesOf(relations, tags));
  const parameters = shapes.reduce((sum, [rows, columns]) => sum + (rows + 1) * columns + 4, 0);
  const vectors = ((PIECES + tags) * EMBEDDING) / 2;
  const remembered = ((MOST_REMEMBERED + 1) * REMEMBERED) / 2;
  const distances = tags * 2 * LONGEST;
  return parameters + vectors + remembered + distances + halvesOf(LONGEST) + LONGEST * PER_WORD + SPARE;
}

export function newRoom(arena: Arena, relations: number): Room {
  const shorts = (columns: number): number => arena.take((LONGEST * columns) / 2);
  return {
    remembered: arena.take(((MOST_REMEMBERED + 1) * REMEMBERED) / 2),
    embedded: shorts(EMBEDDING),
    worked: shorts(REMEMBERED),
    pieces: arena.take(PIECES_A_WORD + 1),
    places: arena.take(3 * LONGEST),
    firstGates: shorts(FIRST_GATES),
    first: shorts(2 * FIRST),
    secondGates: shorts(SECOND_GATES),
    second: shorts(2 * SECOND),
    roles: arena.take(LONGEST * ROLES),
    headsTurned: arena.take(ARC * arcColumns(LONGEST)),
    scores: arena.take(LONGEST * arcColumns(LONGEST)),
    halves: arena.take(halvesOf(LONGEST)),
    joined: arena.take(LONGEST * RELATION),
    relationScores: arena.take(LONGEST * toEight(relations)),
  };
}
