/**
 * As much of WebAssembly's binary format (version 1, with 128-bit vectors) as a few loops over floats need. Lanes are
 * multiplied and added one after another, never fused, so that every machine gives the same bits.
 */
export interface LaneFunction {
  readonly name: string;
  /** All 32-bit whole numbers. */
  readonly parameters: number;
  /** Local variables behind the parameters: whole numbers, then vectors of four floats. */
  readonly numbers: number;
  readonly vectors: number;
  readonly code: readonly number[];
}

const I32 = 0x7f;
const V128 = 0x7b;

export const ADD = 0x6a;
export const SUBTRACT = 0x6b;
export const MUL = 0x6c;
export const AND = 0x71;
export const SHIFT_LEFT = 0x74;
export const LESS_UNSIGNED = 0x49;
export const END = 0x0b;
/** A loop, which is left at its `END` unless `AGAIN` finds a true condition. */
export const LOOP = [0x03, 0x40];
export const AGAIN = [0x0d, 0];
/** What stands before its `END` is done where the condition holds. */
const IF = [0x04, 0x40];

export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
export const tee = (local: number): number[] => [0x22, local];
export const copy = (from: number, to: number): number[] => [...get(from), ...set(to)];
export const MINUS_ONE = [0x41, 0x7f];
/** From 0 to 8,191. */
export const constant = (value: number): number[] => [
  0x41,
  ...(value < 64 ? [value] : [(value & 0x7f) | 0x80, value >> 7]),
];

export const advance = (local: number, by: readonly number[]): number[] => [
  ...get(local),
  ...by,
  ADD,
  ...set(local),
];

const shiftLeft = (local: number, bits: number): number[] => [
  ...get(local),
  ...constant(bits),
  SHIFT_LEFT,
  ...set(local),
];

/** Makes a count of floats one of bytes. */
export const inBytes = (local: number): number[] => shiftLeft(local, 2);
/** Makes a count of 16-bit numbers one of bytes. */
export const shortsInBytes = (local: number): number[] => shiftLeft(local, 1);

/** Does the work again and again while one place is below the other, which may be never. */
export const whileBelow = (place: number, end: number, work: readonly number[]): number[] => {
  const below = [...get(place), ...get(end), LESS_UNSIGNED];
  return [...below, ...IF, ...LOOP, ...work, ...below, ...AGAIN, END, END];
};

/** Loads a whole number. */
export const loadNumber = (offset: number): number[] => [0x28, 2, ...unsigned(offset)];

export const vector = (operation: number): number[] => [0xfd, ...unsigned(operation)];
const memory = (operation: number, align: number, offset: number): number[] => [
  ...vector(operation),
  align,
  ...unsigned(offset),
];

export const load = (offset: number): number[] => memory(0x00, 4, offset);
export const loadToAllLanes = (offset = 0): number[] => memory(0x09, 2, offset);
export const store = (offset: number): number[] => memory(0x0b, 4, offset);
/** Stores a vector's first float. */
export const storeFirst = (): number[] => [...memory(0x5a, 2, 0), 0];
/** Four floats of two vectors by their places: 0 to 3 in the first, 4 to 7 in the second. */
export const shuffle = (places: readonly number[]): number[] => [
  ...vector(0x0d),
  ...places.flatMap((place) => [4 * place, 4 * place + 1, 4 * place + 2, 4 * place + 3]),
];
export const ADD_LANES = vector(0xe4);
export const SUBTRACT_LANES = vector(0xe5);
export const MULTIPLY_LANES = vector(0xe6);
export const SMALLER_LANES = vector(0xea);
export const LARGER_LANES = vector(0xeb);
/** One number in all four lanes. */
export const everyLane = (value: number): number[] => [
  ...vector(0x0c),
  ...new Uint8Array(Float32Array.of(value, value, value, value).buffer),
];

/** LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** Joins lists: an array's own method copies thousands of bytes at once where spreading takes them one by one. */
const joined = (first: readonly number[], ...others: readonly (readonly number[])[]): number[] =>
  first.concat(...others);

const sized = (bytes: readonly number[]): number[] => joined(unsigned(bytes.length), bytes);
const text = (name: string): number[] => sized(Array.from(name, (letter) => letter.charCodeAt(0)));
/** A section with one item. */
const section = (id: number, item: readonly number[]): number[] => joined([id], sized(joined([1], item)));

/** A module that imports `memory` from `us` and exports the function by its name. */
export function assemble({ name, parameters, numbers, vectors, code }: LaneFunction): Uint8Array {
  const type = joined([0x60], sized(Array<number>(parameters).fill(I32)), [0]);
  const body = sized(joined([2, numbers, I32, vectors, V128], code, [END]));
  const parts = [
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, type),
    section(2, joined(text('us'), text('memory'), [0x02, 0x00, 1])),
    section(3, [0]),
    section(7, joined(text(name), [0x00, 0])),
    section(10, body),
  ];
  return new Uint8Array(joined([], ...parts));
}
