import { constant, vector } from './assembler.ts';

/** Operations on eight 16-bit whole numbers, and on the four sums of their products; all of them are exact. */

/** Products of eight pairs, two and two added up: four 32-bit numbers. */
export const DOT = vector(0xba);
export const ADD_NUMBERS = vector(0xae);
/** Two vectors of four as one of eight; what is too large becomes the largest there is. */
export const NARROW = vector(0x85);
export const TO_FLOATS = vector(0xfa);
/** One whole number, which may be the bits of a float, in all four lanes. */
export const SPREAD = vector(0x11);

/** Four of eight as 32-bit numbers. */
export const FIRST_FOUR = vector(0xa7);
export const LAST_FOUR = vector(0xa8);

export const ADD_SHORTS = vector(0x8e);
/** What is too large becomes the largest there is. */
export const ADD_SATURATED = vector(0x8f);
export const SUBTRACT_SHORTS = vector(0x91);
export const SMALLER_SHORTS = vector(0x96);
export const LARGER_SHORTS = vector(0x98);
/** (a * b + 2 ** 14) >> 15 */
export const MULTIPLY_ROUNDED = vector(0x82);

export const SHIFT_NUMBERS_RIGHT = vector(0xac);
export const shiftShortsLeft = (bits: number): number[] => [...constant(bits), ...vector(0x8b)];
export const shiftShortsRight = (bits: number): number[] => [...constant(bits), ...vector(0x8c)];

/** One number in all eight lanes. */
export const everyShort = (value: number): number[] => [
  ...vector(0x0c),
  ...new Uint8Array(new Int16Array(8).fill(value).buffer),
];
