import {
  ARC,
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  LONGEST,
  RELATION,
  ROLES,
  SECOND,
  SECOND_GATES,
  toEight,
  toFour,
  WINDOW,
} from '../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../src/language/weights/arena.ts';
import { VECTOR } from '../word-vectors.ts';
import { type ArcSpace, newArcSpace } from './forward/arcs.ts';
import { newPass, type Pass } from './forward/gated-average.ts';
import type { ArcGradientSpace } from './gradient/arc-loss.ts';

/** A batch ends with the sentence that brings it to so many words. */
export const BATCH = 600;
export const MOST_WORDS = BATCH + LONGEST;

/** Where a batch is worked out and its gradients are: rows of a word each. */
export interface Room {
  readonly given: number;
  readonly embedded: number;
  readonly windows: number;
  readonly first: Pass;
  readonly second: Pass;
  readonly roles: number;
  readonly joined: number;
  readonly relationScores: number;
  readonly embeddedGradient: number;
  readonly windowGradient: number;
  readonly firstGradient: number;
  readonly secondGradient: number;
  readonly roleGradient: number;
  readonly joinedGradient: number;
  readonly arcs: ArcSpace;
  readonly arcGradients: ArcGradientSpace;
  /** Any of these, turned. */
  readonly turned: number;
}

const PER_WORD =
  VECTOR + 2 * (1 + WINDOW) * EMBEDDING + 3 * FIRST_GATES + 6 * FIRST + SECOND_GATES + 6 * SECOND + 2 * ROLES;
/** More floats than a room takes. */
export const ROOM = MOST_WORDS * (PER_WORD + 1024) + (1 << 17);

export function newRoom(arena: Arena, relations: number): Room {
  const take = (columns: number): number => arena.take(MOST_WORDS * columns);
  return {
    given: take(VECTOR),
    embedded: take(EMBEDDING),
    windows: take(WINDOW * EMBEDDING),
    first: newPass(arena, MOST_WORDS, FIRST),
    second: newPass(arena, MOST_WORDS, SECOND),
    roles: take(ROLES),
    joined: take(RELATION),
    relationScores: take(toEight(relations)),
    embeddedGradient: take(EMBEDDING),
    windowGradient: take(WINDOW * EMBEDDING),
    firstGradient: take(2 * FIRST),
    secondGradient: take(2 * SECOND),
    roleGradient: take(ROLES),
    joinedGradient: take(RELATION),
    arcs: newArcSpace(arena, LONGEST),
    arcGradients: {
      dependents: arena.take(LONGEST * ARC),
      turned: arena.take(toFour(LONGEST) * toEight(LONGEST + 1)),
    },
    turned: take(FIRST_GATES),
  };
}
