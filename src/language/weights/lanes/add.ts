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
  set,
  store,
} from './assembler.ts';

const [TO, FROM, COUNT] = [0, 1, 2] as const;

const addEight = [
  ...get(TO),
  ...get(TO),
  ...load(0),
  ...get(FROM),
  ...load(0),
  ...ADD_LANES,
  ...store(0),
  ...get(TO),
  ...get(TO),
  ...load(16),
  ...get(FROM),
  ...load(16),
  ...ADD_LANES,
  ...store(16),
];

/** `add(to, from, count)` adds `count` floats (a multiple of 8) at byte address `from` to those at `to`. */
export const ADD_FLOATS: LaneFunction = {
  name: 'add',
  parameters: 3,
  numbers: 0,
  vectors: 0,
  code: [
    ...inBytes(COUNT),
    ...get(TO),
    ...get(COUNT),
    ADD,
    ...set(COUNT),
    ...LOOP,
    ...addEight,
    ...advance(FROM, constant(32)),
    ...advance(TO, constant(32)),
    ...get(TO),
    ...get(COUNT),
    LESS_UNSIGNED,
    ...AGAIN,
    END,
  ],
};
