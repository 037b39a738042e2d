import { ADD_NEIGHBOURS } from './lanes/add-neighbours.ts';
import { ADD_ROWS } from './lanes/add-rows.ts';
import { ADD_WEIGHTS } from './lanes/add-weights.ts';
import { assemble } from './lanes/assembler.ts';
import { BEST_HALVES } from './lanes/best-halves.ts';
import { JOIN_ROWS } from './lanes/join-rows.ts';
import { MULTIPLY } from './lanes/multiply.ts';
import { MULTIPLY_TO_FLOATS, MULTIPLY_TO_SHORTS } from './lanes/multiply-shorts.ts';
import { PASS } from './lanes/pass.ts';
import { PASS_SHORTS } from './lanes/pass-shorts.ts';
import { TURN_ROWS } from './lanes/turn-rows.ts';
import type { ShortMatrix } from './short-matrix.ts';

/** A block of memory on which matrices are multiplied; all places are counted in 32-bit floats. */
export interface Arena {
  readonly floats: Float32Array<ArrayBuffer>;
  /** The same memory as whole numbers of 16 and of 32 bits. */
  readonly shorts: Int16Array<ArrayBuffer>;
  readonly numbers: Int32Array<ArrayBuffer>;
  /** Sets aside `length` floats, all zero, and returns where they begin: a multiple of four. */
  readonly take: (length: number) => number;
  /**
   * Adds the product of the m x k matrix at `a` and the k x n matrix at `b` to that at `c`; m a multiple of 4, n of 8.
   * Rows of `a` may be `aStep` apart, and what the product is added to may stand at `start`: see `lanes/multiply.ts`.
   */
  readonly multiply: Multiply;
  /** See `lanes/pass.ts`. */
  readonly pass: Pass;
  /** Writes the product of `rows` rows of 16-bit numbers at `from` and the matrix: see `lanes/multiply-shorts.ts`. */
  readonly multiplyToShorts: MultiplyShorts;
  readonly multiplyToFloats: MultiplyShorts;
  /** See `lanes/pass-shorts.ts`; steps are counted in 16-bit numbers. */
  readonly passShorts: PassShorts;
  /** See `lanes/add-neighbours.ts`; what stands at `places` is what `addressOf` gives. */
  readonly addNeighbours: AddRows;
  /** See `lanes/add-rows.ts`, `add-weights.ts`, `join-rows.ts`, `turn-rows.ts` and `best-halves.ts`. */
  readonly addRows: AddRows;
  readonly addWeights: AddRows;
  readonly joinRows: AddRows;
  readonly turnRows: TurnRows;
  readonly bestHalves: BestHalves;
}

/** A place as code in lanes knows it. */
export const addressOf = (place: number): number => place * 4;

type Multiply = (
  c: number,
  a: number,
  b: number,
  m: number,
  k: number,
  n: number,
  aStep?: number,
  start?: number,
  startStep?: number,
) => void;
type Pass = (
  gates: number,
  memory: number,
  output: number,
  past: number,
  units: number,
  count: number,
  gateStep: number,
  memoryStep: number,
) => void;

type MultiplyShorts = (to: number, from: number, matrix: ShortMatrix, rows: number) => void;
type PassShorts = (
  gates: number,
  output: number,
  units: number,
  count: number,
  gateStep: number,
  outputStep: number,
) => void;
type AddRows = (to: number, places: number, count: number, wide: number) => void;
type TurnRows = (
  to: number,
  from: number,
  rows: number,
  columns: number,
  fromStep: number,
  toStep: number,
) => void;
type BestHalves = (scores: number, halves: number, columns: number, length: number, wide: number) => void;

/** What the loops take: whole numbers, places as addresses. */
interface Loops {
  readonly multiply: Multiply;
  readonly pass: Pass;
  readonly multiplyToShorts: ShortProduct;
  readonly multiplyToFloats: ShortProduct;
  readonly passShorts: PassShorts;
  readonly addNeighbours: AddRows;
  readonly addRows: AddRows;
  readonly addWeights: AddRows;
  readonly joinRows: AddRows;
  readonly turnRows: TurnRows;
  readonly bestHalves: BestHalves;
}

type ShortProduct = (
  c: number,
  a: number,
  b: number,
  bias: number,
  m: number,
  k: number,
  n: number,
  shift: number,
) => void;

/** What is used of WebAssembly, which the types of the language itself leave out. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Partial<Loops> };
};

const PAGE = 1 << 16;

/** See `lanes/`. */
export const LOOPS = [
  MULTIPLY,
  PASS,
  MULTIPLY_TO_SHORTS,
  MULTIPLY_TO_FLOATS,
  PASS_SHORTS,
  ADD_NEIGHBOURS,
  ADD_ROWS,
  ADD_WEIGHTS,
  JOIN_ROWS,
  TURN_ROWS,
  BEST_HALVES,
];

/**
 * The loops' modules, made once a thread, one each: some browsers compile no module of more than four kilobytes while a
 * page waits.
 */
let modules: readonly object[] | undefined;

function newLoops(memory: object): Loops {
  modules ??= LOOPS.map((loop) => new WebAssembly.Module(assemble(loop)));
  const loops = modules.map((module) => new WebAssembly.Instance(module, { us: { memory } }).exports);
  return Object.assign({}, ...loops) as Loops;
}

export function newArena(floats: number): Arena {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) });
  let taken = 0;
  return {
    floats: new Float32Array(memory.buffer),
    shorts: new Int16Array(memory.buffer),
    numbers: new Int32Array(memory.buffer),
    take: (length) => {
      const from = taken;
      taken += (length + 3) & ~3;
      if (taken * 4 > memory.buffer.byteLength) throw new RangeError(`An arena of ${floats} floats is full`);
      return from;
    },
    ...loopsOnPlaces(newLoops(memory)),
  };
}

const loopsOnPlaces = (loops: Loops): Omit<Arena, 'floats' | 'shorts' | 'numbers' | 'take'> => ({
  multiply: (c, a, b, m, k, n, aStep = k, start = c, startStep = n) =>
    loops.multiply(c * 4, a * 4, b * 4, m, k, n, aStep, start * 4, startStep),
  pass: (gates, memory, output, past, units, count, gateStep, memoryStep) =>
    loops.pass(gates * 4, memory * 4, output * 4, past * 4, units, count, gateStep, memoryStep),
  multiplyToShorts: (to, from, { weights, bias, inner, outer, shift }, rows) =>
    loops.multiplyToShorts(to * 4, from * 4, weights * 4, bias * 4, rows, inner, outer, shift),
  multiplyToFloats: (to, from, { weights, bias, inner, outer, shift }, rows) =>
    loops.multiplyToFloats(to * 4, from * 4, weights * 4, bias * 4, rows, inner, outer, shift),
  passShorts: (gates, output, units, count, gateStep, outputStep) =>
    loops.passShorts(gates * 4, output * 4, units, count, gateStep, outputStep),
  addNeighbours: (to, places, count, wide) => loops.addNeighbours(to * 4, places * 4, count, wide),
  addRows: (to, places, count, wide) => loops.addRows(to * 4, places * 4, count, wide),
  addWeights: (to, places, count, wide) => loops.addWeights(to * 4, places * 4, count, wide),
  joinRows: (to, places, count, wide) => loops.joinRows(to * 4, places * 4, count, wide),
  turnRows: (to, from, rows, columns, fromStep, toStep) =>
    loops.turnRows(to * 4, from * 4, rows, columns, fromStep, toStep),
  bestHalves: (scores, halves, columns, length, wide) =>
    loops.bestHalves(scores * 4, halves * 4, columns, length, wide),
});
