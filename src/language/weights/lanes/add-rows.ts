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
} from './assembler.ts';
import { ADD_SATURATED, everyShort } from './short-operations.ts';

const [TO, PLACES, COUNT, WIDE] = [0, 1, 2, 3] as const;
const PARAMETERS = 4;
/** A place in the list, where the list ends; how far in its row a sum stands. */
const [PLACE, PLACES_END, COLUMN] = [4, 5, 6] as const;
const NUMBERS = 3;
const SUM = 7;

/**
 * `addRows(to, places, count, wide)` writes the sum of `count` rows of `wide` 16-bit whole numbers (a multiple of
 * eight), whose byte addresses stand at `places`; what is too large becomes the largest there is.
 */
export const ADD_ROWS: LaneFunction = {
  name: 'addRows',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: 1,
  code: [
    ...shortsInBytes(WIDE),
    ...inBytes(COUNT),
    ...[...get(PLACES), ...get(COUNT), ADD, ...set(PLACES_END)],
    ...[...constant(0), ...set(COLUMN)],
    ...LOOP,
    ...[...everyShort(0), ...set(SUM)],
    ...copy(PLACES, PLACE),
    ...LOOP,
    ...[...get(SUM), ...get(PLACE), ...loadNumber(0), ...get(COLUMN), ADD, ...load(0)],
    ...[...ADD_SATURATED, ...set(SUM)],
    ...advance(PLACE, constant(4)),
    ...[...get(PLACE), ...get(PLACES_END), LESS_UNSIGNED],
    ...AGAIN,
    END,
    ...[...get(TO), ...get(COLUMN), ADD, ...get(SUM), ...store(0)],
    ...advance(COLUMN, constant(16)),
    ...[...get(COLUMN), ...get(WIDE), LESS_UNSIGNED],
    ...AGAIN,
    END,
  ],
};
