import {
  ADD,
  AGAIN,
  advance,
  constant,
  copy,
  END,
  get,
  inBytes,
  type LaneFunction,
  LESS_UNSIGNED,
  LOOP,
  load,
  loadNumber,
  set,
  shortsInBytes,
  store,
  whileBelow,
} from './assembler.ts';
import { ADD_NUMBERS, FIRST_FOUR, LAST_FOUR } from './short-operations.ts';

const [TO, PLACES, COUNT, WIDE] = [0, 1, 2, 3] as const;
const PARAMETERS = 4;
/** A place in the list; how far in its row a number stands. */
const [PLACE, COLUMN] = [4, 5] as const;
const NUMBERS = 2;
const [FIRST, LAST, ROW] = [6, 7, 8] as const;
const VECTORS = 3;

const addHalf = (sum: number, half: readonly number[]): number[] => [
  ...get(sum),
  ...get(ROW),
  ...half,
  ...ADD_NUMBERS,
  ...set(sum),
];

/**
 * `addWeights(to, places, count, wide)` adds `count` rows of `wide` 16-bit whole numbers (a multiple of eight), whose
 * byte addresses stand at `places`, to as many 32-bit ones at `to`.
 */
export const ADD_WEIGHTS: LaneFunction = {
  name: 'addWeights',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: VECTORS,
  code: [
    ...shortsInBytes(WIDE),
    ...inBytes(COUNT),
    ...advance(COUNT, get(PLACES)),
    ...[...constant(0), ...set(COLUMN)],
    ...LOOP,
    ...[...get(TO), ...load(0), ...set(FIRST)],
    ...[...get(TO), ...load(16), ...set(LAST)],
    ...copy(PLACES, PLACE),
    ...whileBelow(PLACE, COUNT, [
      ...[...get(PLACE), ...loadNumber(0), ...get(COLUMN), ADD, ...load(0), ...set(ROW)],
      ...addHalf(FIRST, FIRST_FOUR),
      ...addHalf(LAST, LAST_FOUR),
      ...advance(PLACE, constant(4)),
    ]),
    ...[...get(TO), ...get(FIRST), ...store(0)],
    ...[...get(TO), ...get(LAST), ...store(16)],
    ...advance(TO, constant(32)),
    ...advance(COLUMN, constant(16)),
    ...[...get(COLUMN), ...get(WIDE), LESS_UNSIGNED],
    ...AGAIN,
    END,
  ],
};
