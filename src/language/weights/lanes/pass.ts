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
  MINUS_ONE,
  MULTIPLY_LANES,
  SMALLER_LANES,
  SUBTRACT_LANES,
  set,
  store,
} from './assembler.ts';

const [GATES, MEMORY, OUTPUT, PAST, UNITS, COUNT, GATE_STEP, MEMORY_STEP] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const PARAMETERS = 8;
/** Places in one word's gates, memory, output and past, and where its memory ends. */
const [GATE, NOW, OUT, BEFORE, NOW_END] = [8, 9, 10, 11, 12] as const;
const NUMBERS = 5;
const [VALUE, KEEP, OPEN, AVERAGE] = [13, 14, 15, 16] as const;
const VECTORS = 4;

/** The sums of the gates stand behind those of the candidates, `UNITS` bytes each. */
const gateAt = (behind: number): number[] => [
  ...get(GATE),
  ...Array.from({ length: behind }, () => [...get(UNITS), ADD]).flat(),
];

const keepIn = (local: number, place: readonly number[]): number[] => [
  ...set(local),
  ...place,
  ...get(local),
  ...store(0),
];

const between = (least: number, most: number): number[] => [
  ...everyLane(most),
  ...SMALLER_LANES,
  ...everyLane(least),
  ...LARGER_LANES,
];

/** From 0 to 1, straight in between: at 0 a half, at 2 one. */
const gate = (local: number, behind: number): number[] => [
  ...gateAt(behind),
  ...load(0),
  ...everyLane(0.25),
  ...MULTIPLY_LANES,
  ...everyLane(0.5),
  ...ADD_LANES,
  ...between(0, 1),
  ...keepIn(local, gateAt(behind)),
];

const FOUR_UNITS = [
  ...gateAt(0),
  ...load(0),
  ...between(-1, 1),
  ...keepIn(VALUE, gateAt(0)),
  ...gate(KEEP, 1),
  ...gate(OPEN, 2),
  ...get(VALUE),
  ...get(KEEP),
  ...get(BEFORE),
  ...load(0),
  ...get(VALUE),
  ...SUBTRACT_LANES,
  ...MULTIPLY_LANES,
  ...ADD_LANES,
  ...keepIn(AVERAGE, get(NOW)),
  ...get(OUT),
  ...get(OPEN),
  ...get(AVERAGE),
  ...MULTIPLY_LANES,
  ...store(0),
];

/**
 * `pass(gates, memory, output, past, units, count, gateStep, memoryStep)` takes `count` words, the first at those byte
 * addresses, the next so many floats on or back; `past` is the memory before the first, `units` a multiple of four. See
 * `trees/network/gated-average.ts` for what it works out.
 */
export const PASS: LaneFunction = {
  name: 'pass',
  parameters: PARAMETERS,
  numbers: NUMBERS,
  vectors: VECTORS,
  code: [
    ...[UNITS, GATE_STEP, MEMORY_STEP].flatMap(inBytes),
    ...LOOP,
    ...copy(GATES, GATE),
    ...copy(MEMORY, NOW),
    ...copy(OUTPUT, OUT),
    ...copy(PAST, BEFORE),
    ...[...get(MEMORY), ...get(UNITS), ADD, ...set(NOW_END)],
    ...LOOP,
    ...FOUR_UNITS,
    ...[GATE, NOW, OUT, BEFORE].flatMap((place) => advance(place, constant(16))),
    ...get(NOW),
    ...get(NOW_END),
    LESS_UNSIGNED,
    ...AGAIN,
    END,
    ...copy(MEMORY, PAST),
    ...advance(GATES, get(GATE_STEP)),
    ...advance(MEMORY, get(MEMORY_STEP)),
    ...advance(OUTPUT, get(MEMORY_STEP)),
    ...advance(COUNT, MINUS_ONE),
    ...get(COUNT),
    ...AGAIN,
    END,
  ],
};
