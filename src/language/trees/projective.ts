import { LONGEST } from './network/network.ts';

const SQUARE = LONGEST * LONGEST;

/**
 * Scores of the best halves of trees over the words i to j: complete ones, whose head at one end has all its children
 * on that side, and those that an arc between both ends has just joined. A half is kept by row (i) or by column (j) as
 * it is read, complete right halves by both.
 */
const right = new Float32Array(SQUARE);
const rightByEnd = new Float32Array(SQUARE);
const leftByEnd = new Float32Array(SQUARE);
const left = new Float32Array(SQUARE);
const joinedRight = new Float32Array(SQUARE);
const joinedLeftByEnd = new Float32Array(SQUARE);
/** Where the best of each parts in two. */
const partJoined = new Int16Array(SQUARE);
const partRight = new Int16Array(SQUARE);
const partLeft = new Int16Array(SQUARE);

/**
 * The heads of the best tree whose arcs do not cross and whose root has one child (Eisner 1996): `scores` has a row a
 * word, from `from` on and of `columns` numbers, for each head; the root is behind the last word.
 */
export function bestProjective(
  scores: Float32Array,
  from: number,
  columns: number,
  length: number,
): Int16Array {
  for (let i = 0; i < length; i++) {
    const at = i * LONGEST + i;
    right[at] = rightByEnd[at] = left[at] = leftByEnd[at] = 0;
  }
  for (let width = 1; width < length; width++) {
    for (let i = 0; i + width < length; i++) {
      join(scores, from, columns, i, i + width);
      complete(i, i + width);
    }
  }
  const heads = new Int16Array(length);
  const root = bestRoot(scores, from, columns, length);
  heads[root] = length;
  putLeft(heads, 0, root);
  putRight(heads, root, length - 1);
  return heads;
}

function join(scores: Float32Array, from: number, columns: number, i: number, j: number): void {
  let best = -Infinity;
  let part = i;
  const lefts = j * LONGEST + 1;
  const rights = i * LONGEST;
  for (let k = i; k < j; k++) {
    const sum = right[rights + k]! + leftByEnd[lefts + k]!;
    if (sum > best) {
      best = sum;
      part = k;
    }
  }
  partJoined[i * LONGEST + j] = part;
  joinedRight[i * LONGEST + j] = best + scores[from + j * columns + i]!;
  joinedLeftByEnd[j * LONGEST + i] = best + scores[from + i * columns + j]!;
}

function complete(i: number, j: number): void {
  let best = -Infinity;
  let part = j;
  for (let k = i + 1; k <= j; k++) {
    const sum = joinedRight[i * LONGEST + k]! + rightByEnd[j * LONGEST + k]!;
    if (sum > best) {
      best = sum;
      part = k;
    }
  }
  right[i * LONGEST + j] = rightByEnd[j * LONGEST + i] = best;
  partRight[i * LONGEST + j] = part;
  best = -Infinity;
  for (let k = i; k < j; k++) {
    const sum = left[i * LONGEST + k]! + joinedLeftByEnd[j * LONGEST + k]!;
    if (sum > best) {
      best = sum;
      part = k;
    }
  }
  left[i * LONGEST + j] = leftByEnd[j * LONGEST + i] = best;
  partLeft[i * LONGEST + j] = part;
}

function bestRoot(scores: Float32Array, from: number, columns: number, length: number): number {
  let best = -Infinity;
  let root = 0;
  for (let word = 0; word < length; word++) {
    const halves = left[word]! + right[word * LONGEST + length - 1]!;
    const sum = halves + scores[from + word * columns + length]!;
    if (sum > best) {
      best = sum;
      root = word;
    }
  }
  return root;
}

/** Writes the heads of a complete right half: `i` is the head. */
function putRight(heads: Int16Array, i: number, j: number): void {
  if (i === j) return;
  const k = partRight[i * LONGEST + j]!;
  heads[k] = i;
  putJoined(heads, i, k);
  putRight(heads, k, j);
}

function putLeft(heads: Int16Array, i: number, j: number): void {
  if (i === j) return;
  const k = partLeft[i * LONGEST + j]!;
  heads[k] = j;
  putJoined(heads, k, j);
  putLeft(heads, i, k);
}

function putJoined(heads: Int16Array, i: number, j: number): void {
  const k = partJoined[i * LONGEST + j]!;
  putRight(heads, i, k);
  putLeft(heads, k + 1, j);
}
