import { describe, expect, it } from 'vitest';
import { parseInput } from '../src/language/trees/input.ts';
import { startState } from '../src/language/trees/state.ts';
import { attach, LEFT, RIGHT, SHIFT, shift } from '../src/language/trees/transitions.ts';
import { costOf } from './oracle.ts';

/** "She told him": told is the root (whose index is the length), the others hang on it. */
const GOLD = Int16Array.of(1, 3, 1);

const start = () =>
  startState(
    parseInput(
      GOLD.length === 3 ? Array(3).fill({ key: 1, tag: 1, mark: null, verb: false, finite: false }) : [],
    ),
  );

describe('the dynamic oracle', () => {
  it('asks for what builds the gold tree', () => {
    const state = start();
    shift(state);
    expect(costOf(state, GOLD, LEFT)).toBe(0);
    attach(state, LEFT, 0);
    expect(costOf(state, GOLD, SHIFT)).toBe(0);
    shift(state);
    shift(state);
    expect([costOf(state, GOLD, RIGHT), costOf(state, GOLD, LEFT)]).toEqual([0, 1]);
  });

  it('counts the arcs that a wrong move loses', () => {
    const state = start();
    shift(state);
    expect(costOf(state, GOLD, SHIFT)).toBe(1);
    attach(state, LEFT, 0);
    shift(state);
    expect(costOf(state, GOLD, LEFT)).toBe(2);
  });
});
