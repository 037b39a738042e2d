import {
  ADD,
  advance,
  constant,
  copy,
  everyLane,
  get,
  inBytes,
  LARGER_LANES,
  type LaneFunction,
  load,
  MUL,
  set,
  shuffle,
  store,
  whileBelow,
} from './assembler.ts';

const [TO, FROM, ROWS, COLUMNS, FROM_STEP, TO_STEP] = [0, 1, 2, 3, 4, 5] as const;
const PARAMETERS = 6;
/** Where the rows and a row's columns end; a place in four rows, and in four columns of what is written. */
const [ROWS_END, COLUMNS_END, AT, OUT] = [6, 7, 8, 9] as const;
const NUMBERS = 4;
/** Four rows as they are read, then their first and last halves two by two. */
const [READ, HALVES] = [
  [10, 11, 12, 13],
  [14, 15, 16, 17],
] as const;
const VECTORS = 8;

/** The four places of a vector's floats, 0 to 3 in the first operand, 4 to 7 in the second. */
const mixed = (first: number, second: number, places: readonly number[]): number[] => [
  ...get(first),
  ...get(second),
  ...shuffle(places),
];

const behind = (place: number, step: number, times: number): number[] => [
  ...get(place),
  ...Array.from({ length: times }, () => [...get(step), ADD]).flat(),
];

const [LOW, HIGH] = [
  [0, 4, 1, 5],
  [2, 6, 3, 7],
] as const;

const FOUR_BY_FOUR = [
  ...READ.flatMap((vector, row) => [
    ...behind(AT, FROM_STEP, row),
    ...load(0),
    ...[...everyLane(0), ...LARGER_LANES],
    ...set(vector),
  ]),
  ...[...mixed(READ[0], READ[2], LOW), ...set(HALVES[0])],
  ...[...mixed(READ[1], READ[3], LOW), ...set(HALVES[1])],
  ...[...mixed(READ[0], READ[2], HIGH), ...set(HALVES[2])],
  ...[...mixed(READ[1], READ[3], HIGH), ...set(HALVES[3])],
  ...[LOW, HIGH, LOW, HIGH].flatMap((half, column) => {
    const pair = column < 2 ? 0 : 2;
    return [...behind(OUT, TO_STEP, column), ...mixed(HALVES[pair], HALVES[pair + 1]!, half), ...store(0)];
  }),
];

/**
 * `turnRows(to, from, rows, columns, fromStep, toStep)` writes a matrix of floats with its rows and columns exchanged,
 * what is below zero as zero; rows and columns multiples of four, the next row so many floats on.
 */
export const TURN_ROWS: LaneFunction = {
  name: 'turnRows',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: VECTORS,
  code: [
    ...[COLUMNS, FROM_STEP, TO_STEP].flatMap(inBytes),
    ...[...get(FROM), ...get(ROWS), ...get(FROM_STEP), MUL, ADD, ...set(ROWS_END)],
    ...whileBelow(FROM, ROWS_END, [
      ...copy(FROM, AT),
      ...copy(TO, OUT),
      ...[...get(FROM), ...get(COLUMNS), ADD, ...set(COLUMNS_END)],
      ...whileBelow(AT, COLUMNS_END, [
        ...FOUR_BY_FOUR,
        ...advance(AT, constant(16)),
        ...advance(OUT, [...get(TO_STEP), ...constant(4), MUL]),
      ]),
      ...advance(FROM, [...get(FROM_STEP), ...constant(4), MUL]),
      ...advance(TO, constant(16)),
    ]),
  ],
};
