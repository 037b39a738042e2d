import {
  ADD,
  AGAIN,
  advance,
  constant,
  copy,
  END,
  get,
  type LaneFunction,
  LOOP,
  load,
  MINUS_ONE,
  set,
  shortsInBytes,
  store,
  whileBelow,
} from './assembler.ts';
import {
  ADD_SATURATED,
  ADD_SHORTS,
  everyShort,
  LARGER_SHORTS,
  MULTIPLY_ROUNDED,
  SMALLER_SHORTS,
  SUBTRACT_SHORTS,
  shiftShortsLeft,
  shiftShortsRight,
} from './short-operations.ts';

/** Sums of gates, and what comes out, are so many bits behind the point. */
export const GATE_BITS = 12;
export const OUTPUT_BITS = 13;

const [GATES, OUTPUT, UNITS, COUNT, GATE_STEP, OUTPUT_STEP] = [0, 1, 2, 3, 4, 5] as const;
const PARAMETERS = 6;
/** Where the units' first gates end; places in one word's gates and output; words that are left. */
const [GATES_END, GATE, OUT, LEFT] = [6, 7, 8, 9] as const;
const NUMBERS = 4;
const [KEEP, PAST] = [10, 11] as const;
const VECTORS = 2;

const between = (least: number, most: number): number[] => [
  ...everyShort(most),
  ...SMALLER_SHORTS,
  ...everyShort(least),
  ...LARGER_SHORTS,
];

/** The sums of a gate stand behind those of the candidates, `UNITS` bytes each. */
const sums = (behind: number): number[] => [
  ...get(GATE),
  ...Array.from({ length: behind }, () => [...get(UNITS), ADD]).flat(),
  ...load(0),
];

/** From -1 to 1, in 32,768ths. */
const CANDIDATE = [...sums(0), ...between(-4096, 4095), ...shiftShortsLeft(3)];

/** From 0 to 1, straight in between: at 0 a half, at 2 one. In 32,768ths, so that one is never quite reached. */
const FORGETTING = [
  ...sums(1),
  ...between(-8192, 8191),
  ...shiftShortsLeft(1),
  ...everyShort(16384),
  ...ADD_SHORTS,
];

/** The same in 8,192ths. */
const OPENING = [
  ...sums(2),
  ...between(-8192, 8192),
  ...shiftShortsRight(1),
  ...everyShort(4096),
  ...ADD_SHORTS,
];

const EIGHT_UNITS = [
  ...FORGETTING,
  ...set(KEEP),
  ...[...get(KEEP), ...get(PAST), ...MULTIPLY_ROUNDED],
  ...[...everyShort(32767), ...get(KEEP), ...SUBTRACT_SHORTS, ...CANDIDATE, ...MULTIPLY_ROUNDED],
  ...ADD_SATURATED,
  ...set(PAST),
  ...[...get(OUT), ...OPENING, ...get(PAST), ...MULTIPLY_ROUNDED, ...store(0)],
];

/**
 * `passShorts(gates, output, units, count, gateStep, outputStep)` is `pass` in 16-bit whole numbers: sums of gates are
 * in 4,096ths, what comes out in 8,192ths. `count` words, the first at those byte addresses, the next so many numbers on
 * or back; `units` a multiple of eight.
 */
export const PASS_SHORTS: LaneFunction = {
  name: 'passShorts',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: VECTORS,
  code: [
    ...[UNITS, GATE_STEP, OUTPUT_STEP].flatMap(shortsInBytes),
    ...[...get(GATES), ...get(UNITS), ADD, ...set(GATES_END)],
    ...whileBelow(GATES, GATES_END, [
      ...copy(GATES, GATE),
      ...copy(OUTPUT, OUT),
      ...copy(COUNT, LEFT),
      ...everyShort(0),
      ...set(PAST),
      ...LOOP,
      ...EIGHT_UNITS,
      ...advance(GATE, get(GATE_STEP)),
      ...advance(OUT, get(OUTPUT_STEP)),
      ...advance(LEFT, MINUS_ONE),
      ...get(LEFT),
      ...AGAIN,
      END,
      ...advance(GATES, constant(16)),
      ...advance(OUTPUT, constant(16)),
    ]),
  ],
};
