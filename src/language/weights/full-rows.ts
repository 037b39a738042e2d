import { type Arena, addressOf, newArena } from './arena.ts';
import { type Features, type LinearModel, labelOf, MOST_FEATURES, weightOf } from './linear.ts';

/**
 * A linear model whose fullest slots become rows of 16-bit numbers in an arena, one a label, when they are first met: a
 * row of eighty is added eight at once, in the time of a few entries one by one.
 */
export interface RowedModel {
  readonly model: LinearModel;
  readonly arena: Arena;
  /** The row of a full slot, from 1 on, by an eighth of where it begins: no two begin so near to each other. */
  readonly rowAt: Uint16Array;
  readonly rows: number;
  /** How many rows there are by now. */
  made: number;
  /** Numbers of a row: the labels, filled up to a multiple of eight. */
  readonly wide: number;
  /** Where `addRowedFeatures` sums up, a number a label. */
  readonly scores: Int32Array;
  /** Where `scores` and a list of rows stand in the arena. */
  readonly sums: number;
  readonly list: number;
}

/** A slot with so many entries is full; more rows would not stay near enough to be worth it. */
const FULL = 24;
/** There are 886 such slots in the tagger; where there are more, the rest stays as it is. */
const MOST_ROWS = 1024;

export function withRows(model: LinearModel): RowedModel {
  const wide = (model.labels.length + 7) & ~7;
  const arena = newArena((MOST_ROWS * wide) / 2 + wide + MOST_FEATURES + 16);
  const sums = arena.take(wide);
  return {
    model,
    arena,
    rowAt: new Uint16Array((model.entries.length >> 3) + 1),
    rows: arena.take((MOST_ROWS * wide) / 2),
    made: 0,
    wide,
    scores: arena.numbers.subarray(sums, sums + model.labels.length),
    sums,
    list: arena.take(MOST_FEATURES),
  };
}

/** Where the row of a full slot stands, -1 where there is no room for it. */
function rowOf(rowed: RowedModel, begin: number, end: number): number {
  const { model, arena, rowAt, rows, wide } = rowed;
  const known = rowAt[begin >> 3]!;
  if (known > 0) return rows + ((known - 1) * wide) / 2;
  if (rowed.made === MOST_ROWS) return -1;
  const row = rows + (rowed.made++ * wide) / 2;
  rowAt[begin >> 3] = rowed.made;
  for (let k = begin; k < end; k++) {
    const entry = model.entries[k]!;
    arena.shorts[2 * row + labelOf(entry)] = weightOf(entry);
  }
  return row;
}

const begins = new Int32Array(MOST_FEATURES);
const ends = new Int32Array(MOST_FEATURES);
const firsts = new Int32Array(MOST_FEATURES);

/** Adds the weights of the features to the model's own `scores`, as `addFeatures` does. */
export function addRowedFeatures(rowed: RowedModel, { hashes, count }: Features): void {
  const { model, arena, wide, scores, sums, list } = rowed;
  const { bits, starts, entries } = model;
  const { numbers } = arena;
  const shift = 32 - bits;
  const last = entries.length - 1;
  let full = 0;
  let sparse = 0;
  for (let f = 0; f < count; f++) {
    const slot = hashes[f]! >>> shift;
    const begin = starts[slot]!;
    const end = starts[slot + 1]!;
    const row = end - begin < FULL ? -1 : rowOf(rowed, begin, end);
    if (row < 0) {
      begins[sparse] = begin;
      ends[sparse++] = end;
    } else numbers[list + full++] = addressOf(row);
  }
  for (let f = 0; f < sparse; f++) firsts[f] = entries[Math.min(begins[f]!, last)]!;
  for (let f = 0; f < sparse; f++) {
    const end = ends[f]!;
    for (let k = begins[f]!; k < end; k++) {
      const entry = entries[k]!;
      scores[entry & 0xff]! += entry >> 8;
    }
  }
  arena.addWeights(sums, list, full, wide);
}
