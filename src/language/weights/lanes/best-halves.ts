import {
  ADD,
  ADD_LANES,
  AGAIN,
  advance,
  constant,
  copy,
  END,
  everyLane,
  get,
  inBytes,
  LARGER_LANES,
  type LaneFunction,
  LESS_UNSIGNED,
  LOOP,
  load,
  loadToAllLanes,
  MUL,
  set,
  shuffle,
  storeFirst,
  whileBelow,
} from './assembler.ts';

const [SCORES, HALVES, COLUMNS, LENGTH, WIDE] = [0, 1, 2, 3, 4] as const;
const PARAMETERS = 5;
/** Bytes of a table; how far the ends are apart, and their rows where the first end is the first word. */
const [TABLE, WIDTH, FIRST_ROW, FIRST_SCORES] = [5, 6, 7, 8] as const;
/** The two ends as columns, their rows in the first table, and those of their scores as dependents. */
const [I, J, ROW_I, ROW_J, SCORES_I, SCORES_J] = [9, 10, 11, 12, 13, 14] as const;
/** Places in two rows that are added up, and where the first ends. */
const [P, Q, P_END] = [15, 16, 17] as const;
const NUMBERS = 13;
const BEST = 18;

/** The tables, one behind the other: see `BEST_HALVES`. */
const [RIGHT, LEFT, JOINED_RIGHT, RIGHT_BY_END, LEFT_BY_END, JOINED_LEFT_BY_END] = [
  0, 1, 2, 3, 4, 5,
] as const;

const cell = (row: number, table: number, column: number): number[] => [
  ...get(row),
  ...Array.from({ length: table }, () => [...get(TABLE), ADD]).flat(),
  ...get(column),
  ADD,
];
const next = (place: readonly number[]): number[] => [...place, ...constant(4), ADD];

/** The best sum of a number from `p` on (up to `end`) and of one as far from `q`, in all lanes of `BEST`. */
const bestSum = (p: readonly number[], q: readonly number[], end: readonly number[]): number[] => [
  ...[...p, ...set(P), ...q, ...set(Q), ...end, ...set(P_END)],
  ...[...everyLane(-Infinity), ...set(BEST)],
  ...LOOP,
  ...[...get(BEST), ...get(P), ...load(0), ...get(Q), ...load(0), ...ADD_LANES],
  ...[...LARGER_LANES, ...set(BEST)],
  ...advance(P, constant(16)),
  ...advance(Q, constant(16)),
  ...[...get(P), ...get(P_END), LESS_UNSIGNED],
  ...AGAIN,
  END,
  ...[
    [2, 3, 0, 1],
    [1, 0, 3, 2],
  ].flatMap((places) => [
    ...[...get(BEST), ...get(BEST), ...get(BEST), ...shuffle(places)],
    ...[...LARGER_LANES, ...set(BEST)],
  ]),
];

const keep = (place: readonly number[]): number[] => [...place, ...get(BEST), ...storeFirst()];

/** With the score of the arc from the head, a column, to the dependent, a row. */
const keepJoined = (place: readonly number[], dependent: number, head: number): number[] => [
  ...place,
  ...[...get(dependent), ...get(head), ADD, ...loadToAllLanes()],
  ...[...get(BEST), ...ADD_LANES, ...storeFirst()],
];

const BOTH_ENDS = [
  ...bestSum(cell(ROW_I, RIGHT, I), next(cell(ROW_J, LEFT_BY_END, I)), cell(ROW_I, RIGHT, J)),
  ...keepJoined(cell(ROW_I, JOINED_RIGHT, J), SCORES_J, I),
  ...keepJoined(cell(ROW_J, JOINED_LEFT_BY_END, I), SCORES_I, J),
  ...bestSum(
    next(cell(ROW_I, JOINED_RIGHT, I)),
    next(cell(ROW_J, RIGHT_BY_END, I)),
    next(cell(ROW_I, JOINED_RIGHT, J)),
  ),
  ...keep(cell(ROW_I, RIGHT, J)),
  ...keep(cell(ROW_J, RIGHT_BY_END, I)),
  ...bestSum(cell(ROW_I, LEFT, I), cell(ROW_J, JOINED_LEFT_BY_END, I), cell(ROW_I, LEFT, J)),
  ...keep(cell(ROW_I, LEFT, J)),
  ...keep(cell(ROW_J, LEFT_BY_END, I)),
];

/**
 * `bestHalves(scores, halves, columns, length, wide)` works out, for all words i < j of a sentence, the best sums of
 * scores (a row of `columns` a dependent) of halves of trees over the words i to j (Eisner 1996). Six tables at `halves`,
 * each `length` rows of `wide` (at least three more) floats: right and left (the head at i, and at j, with all its
 * children up to the other end), joined right (an arc between both ends, its head at i), all by row i and column j; right
 * and left by row j and column i, and joined left by row j. The first three hold minus infinity but for zeros where
 * i = j, which stand in the next two as well.
 */
export const BEST_HALVES: LaneFunction = {
  name: 'bestHalves',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: 1,
  code: [
    ...[COLUMNS, WIDE].flatMap(inBytes),
    ...[...get(LENGTH), ...get(WIDE), MUL, ...set(TABLE)],
    ...inBytes(LENGTH),
    ...[...constant(4), ...set(WIDTH)],
    ...[...get(HALVES), ...get(WIDE), ADD, ...set(FIRST_ROW)],
    ...[...get(SCORES), ...get(COLUMNS), ADD, ...set(FIRST_SCORES)],
    ...whileBelow(WIDTH, LENGTH, [
      ...[...constant(0), ...set(I), ...copy(WIDTH, J)],
      ...[...copy(HALVES, ROW_I), ...copy(FIRST_ROW, ROW_J)],
      ...[...copy(SCORES, SCORES_I), ...copy(FIRST_SCORES, SCORES_J)],
      ...whileBelow(J, LENGTH, [
        ...BOTH_ENDS,
        ...[I, J].flatMap((column) => advance(column, constant(4))),
        ...[ROW_I, ROW_J].flatMap((row) => advance(row, get(WIDE))),
        ...[SCORES_I, SCORES_J].flatMap((row) => advance(row, get(COLUMNS))),
      ]),
      ...advance(WIDTH, constant(4)),
      ...advance(FIRST_ROW, get(WIDE)),
      ...advance(FIRST_SCORES, get(COLUMNS)),
    ]),
  ],
};
