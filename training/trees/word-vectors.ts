import { plainForm } from '../../src/language/tags/words.ts';
import { hashText } from '../../src/language/weights/hash.ts';
import { Random } from '../learners/random.ts';

export const VECTOR = 64;

/** Words seen less often have no vector. */
const LEAST_SEEN = 4;
/** So many of the most frequent words are counted as neighbours, at each of these places. */
const NEIGHBOURS = 1500;
const PLACES = [-2, -1, 1, 2];
const WIDTH = PLACES.length * NEIGHBOURS;
const ROUNDS = 5;

/** The hash of each frequent word, and its vector's numbers one after another. */
export interface WordVectors {
  readonly hashes: Int32Array;
  readonly values: Float32Array;
}

/** Rows of a sparse matrix: row r has the entries `starts[r]` to `starts[r + 1] - 1`. */
interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/**
 * Vectors of the words of raw texts by their neighbours: positive pointwise mutual information, brought down to its
 * largest dimensions by subspace iteration (Halko et al. 2011). The same texts give the same vectors.
 */
export function learnWordVectors(texts: readonly string[]): WordVectors {
  const sequences = texts.map(wordsOf);
  const seen = new Map<string, number>();
  for (const words of sequences) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const frequent = [...seen].filter(([, count]) => count >= LEAST_SEEN);
  const vocabulary = frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const matrix = informationOf(countNeighbours(sequences, new Map(vocabulary.map((word, i) => [word, i]))));
  const values = largestDimensions(matrix);
  evenOut(values, vocabulary.length);
  return { hashes: Int32Array.from(vocabulary, (word) => hashText(word)), values };
}

const wordsOf = (text: string): string[] =>
  plainForm(text).match(
    /'(?:s|re|ll|ve|d|m)(?!\p{L})|[\p{L}\p{N}]+(?:[.,]\p{N}+|\.\p{L}(?!\p{L}))*|[^\s\p{L}\p{N}]/gu,
  ) ?? [];

interface Counts {
  readonly rows: readonly Map<number, number>[];
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  readonly all: number;
}

function countNeighbours(
  sequences: readonly (readonly string[])[],
  ids: ReadonlyMap<string, number>,
): Counts {
  const rows = Array.from(ids, () => new Map<number, number>());
  const ofRow = new Float64Array(ids.size);
  const ofColumn = new Float64Array(WIDTH);
  let all = 0;
  for (const words of sequences) {
    const known = words.map((word) => ids.get(word) ?? -1);
    known.forEach((id, at) => {
      if (id < 0) return;
      all += PLACES.length;
      ofRow[id]! += PLACES.length;
      PLACES.forEach((away, place) => {
        const neighbour = known[at + away] ?? -1;
        if (neighbour < 0 || neighbour >= NEIGHBOURS) return;
        const column = place * NEIGHBOURS + neighbour;
        rows[id]!.set(column, (rows[id]!.get(column) ?? 0) + 1);
        ofColumn[column]!++;
      });
    });
  }
  return { rows, ofRow, ofColumn, all };
}

/** Frequent neighbours count for less (Levy et al. 2015), and so does what was seen once or twice. */
function informationOf({ rows, ofRow, ofColumn, all }: Counts): Sparse {
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  const smoothed = ofColumn.map((count) => count ** 0.75 * (all / PLACES.length) ** 0.25);
  rows.forEach((row, id) => {
    for (const [column, count] of row) {
      const information = Math.log((count * all) / (ofRow[id]! * smoothed[column]!));
      if (information <= 0) continue;
      columns.push(column);
      values.push((information * count) / (count + 1));
    }
    starts[id + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

function largestDimensions(matrix: Sparse): Float32Array {
  const random = new Random(5);
  const basis = Float32Array.from({ length: WIDTH * VECTOR }, () => random.normal());
  makeOrthogonal(basis, WIDTH);
  const projected = new Float32Array((matrix.starts.length - 1) * VECTOR);
  for (let round = 0; ; round++) {
    projected.fill(0);
    eachEntry(matrix, (row, column, value) => {
      for (let i = 0; i < VECTOR; i++) projected[row * VECTOR + i]! += value * basis[column * VECTOR + i]!;
    });
    if (round === ROUNDS) return projected;
    basis.fill(0);
    eachEntry(matrix, (row, column, value) => {
      for (let i = 0; i < VECTOR; i++) basis[column * VECTOR + i]! += value * projected[row * VECTOR + i]!;
    });
    makeOrthogonal(basis, WIDTH);
  }
}

function eachEntry(
  { starts, columns, values }: Sparse,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) visit(row, columns[k]!, values[k]!);
  }
}

/** Gram and Schmidt's: columns of length one at right angles. */
function makeOrthogonal(basis: Float32Array, rows: number): void {
  for (let column = 0; column < VECTOR; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      const shared = columnProduct(basis, rows, earlier, column);
      for (let row = 0; row < rows; row++)
        basis[row * VECTOR + column]! -= shared * basis[row * VECTOR + earlier]!;
    }
    const scale = 1 / Math.sqrt(columnProduct(basis, rows, column, column) + 1e-12);
    for (let row = 0; row < rows; row++) basis[row * VECTOR + column]! *= scale;
  }
}

function columnProduct(basis: Float32Array, rows: number, a: number, b: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += basis[row * VECTOR + a]! * basis[row * VECTOR + b]!;
  return sum;
}

/** Dimensions by the root of their strength, vectors of one length. */
function evenOut(values: Float32Array, words: number): void {
  const strengths = Array.from({ length: VECTOR }, (_, i) => columnProduct(values, words, i, i) ** 0.25);
  for (let word = 0; word < words; word++) {
    const own = values.subarray(word * VECTOR, (word + 1) * VECTOR);
    own.forEach((value, i) => {
      own[i] = value / strengths[i]!;
    });
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) + 1e-9;
    own.forEach((value, i) => {
      own[i] = (value / length) * (Math.sqrt(VECTOR) / 2);
    });
  }
}
