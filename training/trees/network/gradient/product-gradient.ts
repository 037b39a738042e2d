import type { Arena } from '../../../../src/language/weights/arena.ts';
import { turn } from './turn.ts';

/** A matrix and its gradient's place. */
export interface Weights {
  readonly values: number;
  readonly gradients: number;
}

/**
 * Backward through Y = X W: adds X'dY to the gradient of the `inner` x `outer` matrix W and, where `inputGradient` is
 * given, writes dY W' there. `rows` is a multiple of four, `inner` and `outer` of eight; `room` holds any turned matrix.
 */
export function productGradient(
  { floats, multiply }: Arena,
  room: number,
  { values, gradients }: Weights,
  input: number,
  outputGradient: number,
  rows: number,
  inner: number,
  outer: number,
  inputGradient: number | null,
): void {
  turn(floats, input, rows, inner, room);
  multiply(gradients, room, outputGradient, inner, rows, outer);
  if (inputGradient === null) return;
  turn(floats, values, inner, outer, room);
  floats.fill(0, inputGradient, inputGradient + rows * inner);
  multiply(inputGradient, outputGradient, room, rows, outer, inner);
}

/** Adds up the rows of a gradient: that of the bias. */
export function biasGradient(
  floats: Float32Array,
  bias: number,
  rows: number,
  from: number,
  columns: number,
): void {
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) floats[bias + i]! += floats[from + row * columns + i]!;
  }
}
