import {
  ADD,
  ADD_LANES,
  AGAIN,
  advance,
  constant,
  END,
  everyLane,
  get,
  inBytes,
  LARGER_LANES,
  type LaneFunction,
  LOOP,
  load,
  loadNumber,
  MINUS_ONE,
  set,
  store,
  whileBelow,
} from './assembler.ts';

const [TO, PLACES, COUNT, WIDE] = [0, 1, 2, 3] as const;
const PARAMETERS = 4;
/** Where the row that is written ends, and places in the three rows that are added up. */
const [TO_END, ROWS] = [4, [5, 6, 7]] as const;
const NUMBERS = 4;

/**
 * `joinRows(to, places, count, wide)` writes `count` rows of `wide` floats (a multiple of four), each the sum of three
 * rows whose byte addresses stand at `places`, three after three; what is below zero becomes zero.
 */
export const JOIN_ROWS: LaneFunction = {
  name: 'joinRows',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: 0,
  code: [
    ...inBytes(WIDE),
    ...LOOP,
    ...ROWS.flatMap((row, at) => [...get(PLACES), ...loadNumber(4 * at), ...set(row)]),
    ...[...get(TO), ...get(WIDE), ADD, ...set(TO_END)],
    ...whileBelow(TO, TO_END, [
      ...get(TO),
      ...ROWS.flatMap((row, at) => [...get(row), ...load(0), ...(at > 0 ? ADD_LANES : [])]),
      ...[...everyLane(0), ...LARGER_LANES],
      ...store(0),
      ...[TO, ...ROWS].flatMap((place) => advance(place, constant(16))),
    ]),
    ...advance(PLACES, constant(12)),
    ...advance(COUNT, MINUS_ONE),
    ...get(COUNT),
    ...AGAIN,
    END,
  ],
};
