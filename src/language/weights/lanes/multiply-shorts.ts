import {
  ADD,
  AGAIN,
  AND,
  advance,
  constant,
  copy,
  END,
  get,
  type LaneFunction,
  LESS_UNSIGNED,
  LOOP,
  load,
  loadToAllLanes,
  MUL,
  MULTIPLY_LANES,
  SHIFT_LEFT,
  SUBTRACT,
  set,
  shortsInBytes,
  store,
  whileBelow,
} from './assembler.ts';
import { ADD_NUMBERS, DOT, NARROW, SHIFT_NUMBERS_RIGHT, SPREAD, TO_FLOATS } from './short-operations.ts';

const PARAMETERS = 8;
const [C, A, B, BIAS, M, K, N, SHIFT] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** The row of `a` and its place in `c`, where fours of rows end, where `b` ends, a row of `c` in bytes. */
const [ROW, OUT, FOURS_END, B_END, OUT_STEP] = [8, 9, 10, 11, 12] as const;
/** Where a sum ends; the places of its four rows in `a`, that in `b`. */
const [SUM_END, FROM_A, FROM_B] = [13, 14, 18] as const;
const NUMBERS = 11;
const SUMS = PARAMETERS + NUMBERS;
const [B0, B1, FACTOR, SCALE] = [SUMS + 8, SUMS + 9, SUMS + 10, SUMS + 11] as const;
const VECTORS = 12;

/** What is added up before the loop asks whether it ends: so many pairs of numbers. */
const UNROLLED = 4;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Two numbers of each row of `a`, times two rows of eight numbers of `b`. */
const pair = (rows: number, at: number): number[] => [
  ...get(FROM_B),
  ...load(32 * at),
  ...set(B0),
  ...get(FROM_B),
  ...load(32 * at + 16),
  ...set(B1),
  ...upTo(rows).flatMap((row) => [
    ...get(FROM_A + row),
    ...loadToAllLanes(4 * at),
    ...set(FACTOR),
    ...[B0, B1].flatMap((half, side) => [
      ...get(SUMS + 2 * row + side),
      ...get(FACTOR),
      ...get(half),
      ...DOT,
      ...ADD_NUMBERS,
      ...set(SUMS + 2 * row + side),
    ]),
  ]),
];

type Store = (sum: number) => number[];

/** So many rows by eight columns, kept in registers; then on to the next rows. */
const tile = (rows: number, storeRow: Store): number[] => [
  ...upTo(rows).flatMap((row) => [
    ...[0, 1].flatMap((side) => [...get(BIAS), ...load(16 * side), ...set(SUMS + 2 * row + side)]),
    ...(row === 0 ? get(ROW) : [...get(FROM_A + row - 1), ...get(K), ADD]),
    ...set(FROM_A + row),
  ]),
  ...copy(B, FROM_B),
  ...get(ROW),
  ...get(K),
  ADD,
  ...set(SUM_END),
  ...LOOP,
  ...upTo(UNROLLED).flatMap((at) => pair(rows, at)),
  ...advance(FROM_B, constant(32 * UNROLLED)),
  ...upTo(rows).flatMap((row) => advance(FROM_A + row, constant(4 * UNROLLED))),
  ...get(FROM_A),
  ...get(SUM_END),
  LESS_UNSIGNED,
  ...AGAIN,
  END,
  ...upTo(rows).flatMap((row) => [...storeRow(SUMS + 2 * row), ...advance(OUT, get(OUT_STEP))]),
  ...advance(ROW, [...get(K), ...constant(rows), MUL]),
];

/** From here on `k` is a row of `a` in bytes, `m` where `a` ends. */
const codeOf = (bytes: number, storeRow: Store): number[] => [
  ...shortsInBytes(K),
  ...get(N),
  ...constant(bytes),
  MUL,
  ...set(OUT_STEP),
  ...[...get(B), ...get(K), ...get(N), MUL, ADD, ...set(B_END)],
  ...[...get(A), ...get(M), ...constant(0x1ffc), AND, ...get(K), MUL, ADD, ...set(FOURS_END)],
  ...[...get(A), ...get(M), ...get(K), MUL, ADD, ...set(M)],
  ...[...constant(127), ...get(SHIFT), SUBTRACT, ...constant(23), SHIFT_LEFT, ...SPREAD, ...set(SCALE)],
  ...whileBelow(B, B_END, [
    ...copy(A, ROW),
    ...copy(C, OUT),
    ...whileBelow(ROW, FOURS_END, tile(4, storeRow)),
    ...whileBelow(ROW, M, tile(1, storeRow)),
    ...advance(B, [...get(K), ...constant(8), MUL]),
    ...advance(BIAS, constant(32)),
    ...advance(C, constant(8 * bytes)),
  ]),
];

const functionOf = (name: string, bytes: number, storeRow: Store): LaneFunction => ({
  name,
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: VECTORS,
  code: codeOf(bytes, storeRow),
});

const shifted = (sum: number): number[] => [...get(sum), ...get(SHIFT), ...SHIFT_NUMBERS_RIGHT];
const scaled = (sum: number): number[] => [...get(sum), ...TO_FLOATS, ...get(SCALE), ...MULTIPLY_LANES];

/**
 * `multiplyToShorts(c, a, b, bias, m, k, n, shift)` writes the product of the m x k matrix at byte address `a` and the
 * k x n matrix at `b`, the bias added to each row and the sums divided by 2 ** shift, to the m x n matrix at `c`. `a`
 * and `c` are 16-bit whole numbers row after row (what is too large becomes the largest there is), `bias` 32-bit ones;
 * `b` is laid out as `short-matrix.ts` does it. m is up to 8,191, k and n are multiples of 8. Sums must stay within 32
 * bits. Four rows by eight columns are kept in registers; the columns' part of `b` stays near while all rows use it.
 */
export const MULTIPLY_TO_SHORTS = functionOf('multiplyToShorts', 2, (sum) => [
  ...get(OUT),
  ...shifted(sum),
  ...shifted(sum + 1),
  ...NARROW,
  ...store(0),
]);

/** The same with `c` in floats. */
export const MULTIPLY_TO_FLOATS = functionOf('multiplyToFloats', 4, (sum) => [
  ...get(OUT),
  ...scaled(sum),
  ...store(0),
  ...get(OUT),
  ...scaled(sum + 1),
  ...store(16),
]);
