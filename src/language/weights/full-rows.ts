import { type Arena, addressOf, newArena } from './arena.ts';
import { type Features, type LinearModel, labelOf, MOST_FEATURES, weightOf } from './linear.ts';

/**
 * A linear model whose fullest slots are rows of 16-bit numbers in an arena too, one a label: a row of eighty is added
 * eight at once, in the time of a few entries one by one.
 */
export interface RowedModel {
  readonly model: LinearModel;
  readonly arena: Arena;
  /** By an eighth of where a full slot begins: no two begin so near to each other. */
  readonly rowAt: Uint16Array;
  readonly rows: number;
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

export function withRows(model: LinearModel): RowedModel {
  const full = fullSlots(model);
  const wide = (model.labels.length + 7) & ~7;
  const arena = newArena((full.length * wide) / 2 + wide + MOST_FEATURES + 16);
  const rows = arena.take((full.length * wide) / 2);
  const rowAt = new Uint16Array((model.entries.length >> 3) + 1);
  full.forEach((slot, row) => {
    rowAt[model.starts[slot]! >> 3] = row;
    for (let k = model.starts[slot]!; k < model.starts[slot + 1]!; k++) {
      const entry = model.entries[k]!;
      arena.shorts[2 * rows + row * wide + labelOf(entry)] = weightOf(entry);
    }
  });
  const sums = arena.take(wide);
  const scores = arena.numbers.subarray(sums, sums + model.labels.length);
  return { model, arena, rowAt, rows, wide, scores, sums, list: arena.take(MOST_FEATURES) };
}

function fullSlots({ bits, starts }: LinearModel): number[] {
  const full: number[] = [];
  let begin = 0;
  for (let slot = 0; slot < 1 << bits; slot++) {
    const end = starts[slot + 1]!;
    if (end - begin >= FULL) full.push(slot);
    begin = end;
  }
  return full;
}

const begins = new Int32Array(MOST_FEATURES);
const ends = new Int32Array(MOST_FEATURES);
const firsts = new Int32Array(MOST_FEATURES);

/** Adds the weights of the features to the model's own `scores`, as `addFeatures` does. */
export function addRowedFeatures(rowed: RowedModel, { hashes, count }: Features): void {
  const { model, arena, rowAt, rows, wide, scores, sums, list } = rowed;
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
    if (end - begin < FULL) {
      begins[sparse] = begin;
      ends[sparse++] = end;
    } else numbers[list + full++] = addressOf(rows + (rowAt[begin >> 3]! * wide) / 2);
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
