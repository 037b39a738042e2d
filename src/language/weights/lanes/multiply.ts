import {
  ADD,
  ADD_LANES,
  AGAIN,
  advance,
  constant,
  END,
  get,
  inBytes,
  type LaneFunction,
  LESS_UNSIGNED,
  LOOP,
  load,
  loadToAllLanes,
  MUL,
  MULTIPLY_LANES,
  set,
  store,
  tee,
} from './assembler.ts';

const PARAMETERS = 9;
const [C, A, B, M, K, N, A_STEP, START, START_STEP] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Where the rows and a sum end, the tile's first column; the places of its four rows in `a`, that in `b`. */
const [ROWS_END, COLUMN, SUM_END, FROM_A, FROM_B] = [9, 10, 11, 12, 16] as const;
/** Where the tile's four rows begin in `c`, and where what they begin with. */
const [FROM_C, FROM_START] = [17, 21] as const;
const NUMBERS = 13;
const TILE = PARAMETERS + NUMBERS;
const B0 = TILE + 8;
const B1 = TILE + 9;
const FACTOR = TILE + 10;
const VECTORS = 11;
const ROWS = [0, 1, 2, 3];

/** One step of the sum: a vector pair of `b`, times one number of each row of `a`. */
const STEP = [
  ...get(FROM_B),
  ...load(0),
  ...set(B0),
  ...get(FROM_B),
  ...load(16),
  ...set(B1),
  ...ROWS.flatMap((row) => [
    ...get(FROM_A + row),
    ...loadToAllLanes(),
    ...set(FACTOR),
    ...[B0, B1].flatMap((pair, half) => [
      ...get(TILE + 2 * row + half),
      ...get(FACTOR),
      ...get(pair),
      ...MULTIPLY_LANES,
      ...ADD_LANES,
      ...set(TILE + 2 * row + half),
    ]),
    ...advance(FROM_A + row, constant(4)),
  ]),
  ...advance(FROM_B, get(N)),
];

/** `n`, `k` and the steps are in bytes from here on. */
const TILE_SUM = [
  ...[...get(START), ...get(COLUMN), ADD, ...set(FROM_START)],
  ...ROWS.flatMap((row) => [
    ...(row === 0 ? [...get(C), ...get(COLUMN), ADD] : [...get(FROM_C + row - 1), ...get(N), ADD]),
    ...set(FROM_C + row),
    ...[...get(FROM_START), ...load(0), ...set(TILE + 2 * row)],
    ...[...get(FROM_START), ...load(16), ...set(TILE + 2 * row + 1)],
    ...advance(FROM_START, get(START_STEP)),
    ...(row === 0 ? get(A) : [...get(FROM_A + row - 1), ...get(A_STEP), ADD]),
    ...set(FROM_A + row),
  ]),
  ...get(B),
  ...get(COLUMN),
  ADD,
  ...set(FROM_B),
  ...get(A),
  ...get(K),
  ADD,
  ...set(SUM_END),
  ...LOOP,
  ...STEP,
  ...get(FROM_A),
  ...get(SUM_END),
  LESS_UNSIGNED,
  ...AGAIN,
  END,
  ...ROWS.flatMap((row) => [
    ...get(FROM_C + row),
    ...get(TILE + 2 * row),
    ...store(0),
    ...get(FROM_C + row),
    ...get(TILE + 2 * row + 1),
    ...store(16),
  ]),
];

const CODE = [
  ...[K, N, A_STEP, START_STEP].flatMap(inBytes),
  ...get(A),
  ...get(A_STEP),
  ...get(M),
  MUL,
  ADD,
  ...set(ROWS_END),
  ...LOOP,
  ...constant(0),
  ...set(COLUMN),
  ...LOOP,
  ...TILE_SUM,
  ...get(COLUMN),
  ...constant(32),
  ADD,
  ...tee(COLUMN),
  ...get(N),
  LESS_UNSIGNED,
  ...AGAIN,
  END,
  ...advance(A, [...get(A_STEP), ...constant(4), MUL]),
  ...advance(START, [...get(START_STEP), ...constant(4), MUL]),
  ...advance(C, [...get(N), ...constant(4), MUL]),
  ...get(A),
  ...get(ROWS_END),
  LESS_UNSIGNED,
  ...AGAIN,
  END,
];

/**
 * `multiply(c, a, b, m, k, n, aStep, start, startStep)` adds the product of the m x k matrix at byte address `a` and the
 * k x n matrix at `b` to the rows at `start` (which may be `c`) and writes the sum as the m x n matrix at `c` (32-bit
 * floats, row after row; m a multiple of 4, n of 8). The next row of `a`, and of `start`, is so many floats on. Four rows
 * by eight columns are kept in registers.
 */
export const MULTIPLY: LaneFunction = {
  name: 'multiply',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: VECTORS,
  code: CODE,
};
