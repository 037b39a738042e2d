import { ADD_FLOATS } from './lanes/add.ts';
import { assemble } from './lanes/assembler.ts';
import { MULTIPLY } from './lanes/multiply.ts';
import { PASS } from './lanes/pass.ts';

/** A block of 32-bit floats on which matrices are multiplied; places are counted in floats. */
export interface Arena {
  readonly floats: Float32Array<ArrayBuffer>;
  /** Sets aside `length` floats, all zero, and returns where they begin: a multiple of four. */
  readonly take: (length: number) => number;
  /** Adds the product of the m x k matrix at `a` and the k x n matrix at `b` to that at `c`; m a multiple of 4, n of 8. */
  readonly multiply: Multiply;
  /** Adds `count` floats at `from`, a multiple of eight, to those at `to`. */
  readonly add: Add;
  /** See `lanes/pass.ts`. */
  readonly pass: Pass;
}

type Multiply = (c: number, a: number, b: number, m: number, k: number, n: number) => void;
type Add = (to: number, from: number, count: number) => void;
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

/** What is used of WebAssembly, which the types of the language itself leave out. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly multiply: Multiply; readonly add: Add; readonly pass: Pass } };
};

const PAGE = 1 << 16;

export function newArena(floats: number): Arena {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) });
  const module = new WebAssembly.Module(assemble([MULTIPLY, ADD_FLOATS, PASS]));
  const { exports } = new WebAssembly.Instance(module, { us: { memory } });
  let taken = 0;
  return {
    floats: new Float32Array(memory.buffer),
    take: (length) => {
      const from = taken;
      taken += (length + 3) & ~3;
      if (taken * 4 > memory.buffer.byteLength) throw new RangeError(`An arena of ${floats} floats is full`);
      return from;
    },
    multiply: (c, a, b, m, k, n) => exports.multiply(c * 4, a * 4, b * 4, m, k, n),
    pass: (gates, memory, output, past, units, count, gateStep, memoryStep) =>
      exports.pass(gates * 4, memory * 4, output * 4, past * 4, units, count, gateStep, memoryStep),
    add: (to, from, count) => exports.add(to * 4, from * 4, count),
  };
}
