import {
  ADD,
  AGAIN,
  advance,
  constant,
  END,
  get,
  type LaneFunction,
  LOOP,
  load,
  loadNumber,
  MINUS_ONE,
  set,
  shortsInBytes,
  store,
  whileBelow,
} from './assembler.ts';
import { ADD_SATURATED } from './short-operations.ts';

const [TO, PLACES, COUNT, WIDE] = [0, 1, 2, 3] as const;
const PARAMETERS = 4;
/** Places in a word's own row, in that of the word before and in that of the one behind; where the first half ends. */
const [OWN, BEFORE, BEHIND, HALF_END] = [4, 5, 6, 7] as const;
const NUMBERS = 4;

const times = (count: number, local: number): number[] =>
  Array.from({ length: count }, () => [...get(local), ADD]).flat();

/** Eight sums, of the first half or of the second, which lies as far behind in each row. */
const eightSums = (half: number, neighbour: number): number[] => [
  ...get(TO),
  ...times(half, WIDE),
  ...get(OWN),
  ...times(half, WIDE),
  ...load(0),
  ...get(neighbour),
  ...load(0),
  ...ADD_SATURATED,
  ...store(0),
];

const pointAt = (local: number, place: number, behind: number): number[] => [
  ...get(PLACES),
  ...loadNumber(4 * place),
  ...times(behind, WIDE),
  ...set(local),
];

/**
 * `addNeighbours(to, places, count, wide)` sums up rows of 16-bit whole numbers: at `places` are the byte addresses of
 * `count` words' rows, with one before the first and one behind the last. A row has four parts of `wide` numbers (a
 * multiple of eight): two for the word itself, one for the next word's first part, one for the second part of the word
 * before. The words' two sums stand at `to`, one word after another; what is too large becomes the largest there is.
 */
export const ADD_NEIGHBOURS: LaneFunction = {
  name: 'addNeighbours',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: 0,
  code: [
    ...shortsInBytes(WIDE),
    ...LOOP,
    ...pointAt(BEFORE, 0, 2),
    ...pointAt(OWN, 1, 0),
    ...pointAt(BEHIND, 2, 3),
    ...[...get(TO), ...get(WIDE), ADD, ...set(HALF_END)],
    ...whileBelow(TO, HALF_END, [
      ...eightSums(0, BEFORE),
      ...eightSums(1, BEHIND),
      ...[TO, OWN, BEFORE, BEHIND].flatMap((place) => advance(place, constant(16))),
    ]),
    ...advance(TO, get(WIDE)),
    ...advance(PLACES, constant(4)),
    ...advance(COUNT, MINUS_ONE),
    ...get(COUNT),
    ...AGAIN,
    END,
  ],
};
