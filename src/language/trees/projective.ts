import type { Arena } from '../weights/arena.ts';
import { toFour } from './network/sizes.ts';

/** What is asked for: the scores' place in the arena, a row of `columns` a word, and room for halves of trees. */
export interface Arcs {
  readonly scores: number;
  readonly columns: number;
  readonly length: number;
  /** As many floats as `halvesOf` says. */
  readonly halves: number;
}

const TABLES = 6;
/** Tables are read four numbers at once, so that a row has three more, and the last some behind it. */
const wideOf = (length: number): number => toFour(length + 3);
export const halvesOf = (length: number): number => TABLES * length * wideOf(length) + 8;

/**
 * The heads of the best tree whose arcs do not cross and whose root has one child (Eisner 1996): `scores` has a row a
 * word for each head; the root is behind the last word.
 */
export function bestProjective(arena: Arena, arcs: Arcs): Int16Array {
  const { scores, columns, length, halves } = arcs;
  const tables = tablesOf(arcs);
  clear(arena.floats, arcs, tables);
  arena.bestHalves(scores, halves, columns, length, tables.wide);
  const heads = new Int16Array(length);
  const root = bestRoot(arena.floats, arcs, tables);
  heads[root] = length;
  const reading = { floats: arena.floats, tables, heads };
  putLeft(reading, 0, root);
  putRight(reading, root, length - 1);
  return heads;
}

/** Where each table begins: see `weights/lanes/best-halves.ts`. */
interface Tables {
  readonly wide: number;
  readonly right: number;
  readonly left: number;
  readonly joinedRight: number;
  readonly rightByEnd: number;
  readonly leftByEnd: number;
  readonly joinedLeftByEnd: number;
}

function tablesOf({ length, halves }: Arcs): Tables {
  const wide = wideOf(length);
  const table = (number: number): number => halves + number * length * wide;
  return {
    wide,
    right: table(0),
    left: table(1),
    joinedRight: table(2),
    rightByEnd: table(3),
    leftByEnd: table(4),
    joinedLeftByEnd: table(5),
  };
}

function clear(floats: Float32Array, { length, halves }: Arcs, tables: Tables): void {
  const { wide, right, left, rightByEnd, leftByEnd } = tables;
  floats.fill(-Infinity, halves, rightByEnd);
  for (const table of [right, left, rightByEnd, leftByEnd])
    for (let word = 0; word < length; word++) floats[table + word * wide + word] = 0;
}

function bestRoot(
  floats: Float32Array,
  { scores, columns, length }: Arcs,
  { wide, right, left }: Tables,
): number {
  let best = -Infinity;
  let root = 0;
  for (let word = 0; word < length; word++) {
    const halves = floats[left + word]! + floats[right + word * wide + length - 1]!;
    const sum = halves + floats[scores + word * columns + length]!;
    if (sum > best) {
      best = sum;
      root = word;
    }
  }
  return root;
}

interface Reading {
  readonly floats: Float32Array;
  readonly tables: Tables;
  readonly heads: Int16Array;
}

/** Writes the heads of a complete right half: `i` is the head. */
function putRight(reading: Reading, i: number, j: number): void {
  if (i === j) return;
  const { wide, joinedRight, rightByEnd } = reading.tables;
  const k =
    i + 1 + bestSum(reading.floats, joinedRight + i * wide + i + 1, rightByEnd + j * wide + i + 1, j - i);
  reading.heads[k] = i;
  putJoined(reading, i, k);
  putRight(reading, k, j);
}

function putLeft(reading: Reading, i: number, j: number): void {
  if (i === j) return;
  const { wide, left, joinedLeftByEnd } = reading.tables;
  const k = i + bestSum(reading.floats, left + i * wide + i, joinedLeftByEnd + j * wide + i, j - i);
  reading.heads[k] = j;
  putJoined(reading, k, j);
  putLeft(reading, i, k);
}

function putJoined(reading: Reading, i: number, j: number): void {
  const { wide, right, leftByEnd } = reading.tables;
  const k = i + bestSum(reading.floats, right + i * wide + i, leftByEnd + j * wide + i + 1, j - i);
  putRight(reading, i, k);
  putLeft(reading, k + 1, j);
}

/** Which of `count` sums of two numbers is the largest, the first of equals. */
function bestSum(floats: Float32Array, p: number, q: number, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at++)
    if (floats[p + at]! + floats[q + at]! > floats[p + best]! + floats[q + best]!) best = at;
  return best;
}
