import { addArc, onStack, type ParseState } from './state.ts';

/** The moves of the arc-hybrid system, by their numbers in the model. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = ['shift', 'left', 'right'] as const;

/**
 * Shift puts the buffer's first word on the stack; left makes it the head of the stack's top; right makes the word
 * below the top its head. The root takes one word only.
 */
export function isLegal({ depth, next, input }: ParseState, move: number): boolean {
  const atRoot = next === input.length;
  if (move === SHIFT) return !atRoot;
  if (move === RIGHT) return depth > 1;
  return depth > 0 && (!atRoot || depth === 1);
}

/** The head that a left or right move gives to the stack's top. */
export const headBy = (state: ParseState, move: number): number =>
  move === LEFT ? state.next : onStack(state, 1);

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Attaches the stack's top to its head and takes it off the stack. */
export function attach(state: ParseState, move: number, label: number): void {
  addArc(state, headBy(state, move), onStack(state, 0), label);
  state.depth--;
}
