/** Which things mentions stand for: lists of mention keys, one list a thing. */
export type Clusters = ReadonlyArray<readonly string[]>;

/** Shares between 0 and 1, as sums so that documents can be added up. */
export interface Sums {
  /** What of the response is right, and out of how much. */
  readonly precision: readonly [number, number];
  /** What of the key is found, and out of how much. */
  readonly recall: readonly [number, number];
}

export type Measure = (key: Clusters, response: Clusters) => Sums;

const clusterOf = (clusters: Clusters): Map<string, number> =>
  new Map(clusters.flatMap((mentions, i) => mentions.map((mention) => [mention, i] as const)));

/** MUC (Vilain et al. 1995): links that need not be added to join each thing again. */
export const muc: Measure = (key, response) => ({
  precision: links(response, key),
  recall: links(key, response),
});

function links(of: Clusters, among: Clusters): readonly [number, number] {
  const where = clusterOf(among);
  let right = 0;
  let all = 0;
  for (const mentions of of) {
    const parts = new Set(mentions.map((mention) => where.get(mention) ?? mention));
    right += mentions.length - parts.size;
    all += mentions.length - 1;
  }
  return [right, all];
}

/** B-cubed (Bagga and Baldwin 1998), as Pradhan et al. (2014) apply it to mentions that only one side has. */
export const bCubed: Measure = (key, response) => ({
  precision: overlaps(response, key),
  recall: overlaps(key, response),
});

function overlaps(of: Clusters, among: Clusters): readonly [number, number] {
  const where = clusterOf(among);
  let right = 0;
  let all = 0;
  for (const mentions of of) {
    const shared = new Map<number, number>();
    for (const mention of mentions) {
      const other = where.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const count of shared.values()) right += (count * count) / mentions.length;
    all += mentions.length;
  }
  return [right, all];
}

/** CEAF with phi 4 (Luo 2005): the things paired one to one so that their Dice overlap is the greatest. */
export const ceafE: Measure = (key, response) => {
  const right = greatestPairing(key.map((own) => response.map((other) => dice(own, other))));
  return { precision: [right, response.length], recall: [right, key.length] };
};

function dice(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const shared = a.filter((mention) => others.has(mention)).length;
  return (2 * shared) / (a.length + b.length);
}

/** The sum of the best one-to-one pairing of rows with columns (Kuhn 1955, with potentials). */
function greatestPairing(gains: readonly (readonly number[])[]): number {
  const wide = (gains[0]?.length ?? 0) >= gains.length;
  const rows = wide ? gains : (gains[0] ?? []).map((_, column) => gains.map((row) => row[column]!));
  const columns = rows[0]?.length ?? 0;
  const rowOf = new Int32Array(columns + 1);
  const forRow = new Float64Array(rows.length + 1);
  const forColumn = new Float64Array(columns + 1);
  for (let row = 1; row <= rows.length; row++) assign(row, rows, rowOf, forRow, forColumn);
  let sum = 0;
  for (let column = 1; column <= columns; column++)
    if (rowOf[column]! > 0) sum += rows[rowOf[column]! - 1]![column - 1]!;
  return sum;
}

/** Finds a column for one row more, by the cheapest path of exchanges; row and column 0 stand for none. */
function assign(
  row: number,
  gains: readonly (readonly number[])[],
  rowOf: Int32Array,
  forRow: Float64Array,
  forColumn: Float64Array,
): void {
  const size = rowOf.length;
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size);
  const used = new Uint8Array(size);
  let column = 0;
  rowOf[0] = row;
  while (rowOf[column] !== 0) {
    used[column] = 1;
    const own = rowOf[column]!;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j < size; j++) {
      if (used[j] === 1) continue;
      const cost = -gains[own - 1]![j - 1]! - forRow[own]! - forColumn[j]!;
      if (cost < least[j]!) {
        least[j] = cost;
        before[j] = column;
      }
      if (least[j]! < step) {
        step = least[j]!;
        next = j;
      }
    }
    for (let j = 0; j < size; j++) {
      if (used[j] === 1) {
        forRow[rowOf[j]!]! += step;
        forColumn[j]! -= step;
      } else least[j]! -= step;
    }
    column = next;
  }
  while (column !== 0) {
    rowOf[column] = rowOf[before[column]!]!;
    column = before[column]!;
  }
}

/** The harmonic mean of precision and recall. */
export function f1({ precision, recall }: Sums): number {
  const p = precision[1] === 0 ? 0 : precision[0] / precision[1];
  const r = recall[1] === 0 ? 0 : recall[0] / recall[1];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export const addSums = (a: Sums, b: Sums): Sums => ({
  precision: [a.precision[0] + b.precision[0], a.precision[1] + b.precision[1]],
  recall: [a.recall[0] + b.recall[0], a.recall[1] + b.recall[1]],
});
