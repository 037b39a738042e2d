import type { Arena } from '../../weights/arena.ts';
import { GATE_BITS, OUTPUT_BITS } from '../../weights/lanes/pass-shorts.ts';
import { type Matrix, type MatrixFile, newRowReader } from '../../weights/matrix-file.ts';
import { type Fixed, placeShortMatrix, type ShortMatrix } from '../../weights/short-matrix.ts';
import { EMBEDDING, FIRST, FIRST_GATES, ONE_WAY, REMEMBERED, ROLES, SECOND, SECOND_GATES } from './sizes.ts';
import { PIECES_A_WORD } from './words/pieces.ts';

/** What a pass puts out is never above one. */
const PASSED = { inputBits: OUTPUT_BITS, most: 2 ** OUTPUT_BITS } as const;
const LARGEST = 2 ** 15 - 1;

/** So many bits behind the point are left for sums of vectors, the largest that there may be counted. */
export function embeddedBitsOf({ matrices: { words, pieces, tags } }: MatrixFile): number {
  const most = largestOf(words!) + PIECES_A_WORD * largestOf(pieces!) + largestOf(tags!);
  return Math.min(GATE_BITS, Math.floor(Math.log2(LARGEST / Math.max(most, 1))));
}

/** The largest number of a matrix of 8 bits. */
const largestOf = ({ scales }: Matrix): number =>
  127 * scales.reduce((largest, scale) => Math.max(largest, scale), 0);

/** What a word adds to the first gates, from its embedding; the bias goes with its own part. */
export function placeWordWeights(arena: Arena, { matrices }: MatrixFile, embeddedBits: number): ShortMatrix {
  const bias = new Float32Array(REMEMBERED);
  bias.set(floatsOf(matrices.firstBias!));
  const weights = sideBySide(floatsOf(matrices.firstWeights!));
  const fixed: Fixed = { inputBits: embeddedBits, most: LARGEST, outputBits: GATE_BITS };
  return placeShortMatrix(arena, { weights, bias, inner: EMBEDDING, outer: REMEMBERED }, fixed);
}

/** The second pass's gates, from what the first put out. */
export const placeSecondWeights = (arena: Arena, { matrices }: MatrixFile): ShortMatrix =>
  placeShortMatrix(
    arena,
    {
      weights: floatsOf(matrices.secondWeights!),
      bias: floatsOf(matrices.secondBias!),
      inner: 2 * FIRST,
      outer: SECOND_GATES,
    },
    { ...PASSED, outputBits: GATE_BITS },
  );

/** What words are as ends of arcs and relations, in floats, from what the second pass put out. */
export const placeRoleWeights = (arena: Arena, { matrices }: MatrixFile): ShortMatrix =>
  placeShortMatrix(
    arena,
    {
      weights: floatsOf(matrices.roleWeights!),
      bias: floatsOf(matrices.roleBias!),
      inner: 2 * SECOND,
      outer: ROLES,
    },
    { ...PASSED, outputBits: 0 },
  );

function floatsOf(matrix: Matrix): Float32Array {
  const floats = new Float32Array(matrix.rows * matrix.columns);
  const read = newRowReader(matrix);
  for (let row = 0; row < matrix.rows; row++) read(row, floats, row * matrix.columns);
  return floats;
}

/**
 * The weights of the window's three words stand one below the other; beside each other they take one product. The word
 * before counts for the forward gates only, the one behind for the backward gates.
 */
function sideBySide(weights: Float32Array): Float32Array {
  const beside = new Float32Array(EMBEDDING * REMEMBERED);
  for (let row = 0; row < EMBEDDING; row++) {
    const [own, before, behind] = [0, 1, 2].map((place) => (place * EMBEDDING + row) * FIRST_GATES);
    const to = row * REMEMBERED;
    beside.set(weights.subarray(own, own! + FIRST_GATES), to);
    beside.set(weights.subarray(before, before! + ONE_WAY), to + FIRST_GATES);
    beside.set(weights.subarray(behind! + ONE_WAY, behind! + FIRST_GATES), to + FIRST_GATES + ONE_WAY);
  }
  return beside;
}
