import { clusterForm } from '../../src/language/mentions/labels/word.ts';
import { hashText } from '../../src/language/weights/hash.ts';

/** Clusters, as many as fit in a byte with room to spare. */
const CLUSTERS = 200;
/** Words seen less often are in none. */
const LEAST_SEEN = 4;
/** So many of the most frequent words are looked at as neighbours, before and behind. */
const NEIGHBOURS = 1500;
const ROUNDS = 9;

/** The hash of each frequent word and its cluster. */
export interface WordClusters {
  readonly hashes: Int32Array;
  readonly clusters: Uint8Array;
}

/** A word's neighbours, as a sparse vector of length one. */
interface Vector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/**
 * Clusters the words of raw texts by the words right before and behind them: positive pointwise mutual information,
 * spherical k-means (Dhillon and Modha 2001) begun at frequent words, so that the same texts give the same clusters.
 */
export function clusterWords(texts: readonly string[]): WordClusters {
  const sequences = texts.map(wordsOf);
  const seen = new Map<string, number>();
  for (const words of sequences) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const frequent = [...seen].filter(([, count]) => count >= LEAST_SEEN);
  const vocabulary = frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const vectors = vectorsOf(sequences, new Map(vocabulary.map((word, i) => [word, i])));
  const weights = vocabulary.map((word) => Math.min(30, Math.sqrt(seen.get(word)!)));
  return {
    hashes: Int32Array.from(vocabulary, (word) => hashText(word)),
    clusters: kMeans(vectors, weights),
  };
}

const wordsOf = (text: string): string[] =>
  clusterForm(text.toLowerCase()).match(/[\p{L}\p{N}]+(?:[.'’]\p{L}+)*|[^\s\p{L}\p{N}]/gu) ?? [];

/** Neighbours before a word, then those behind it. */
const WIDTH = 2 * NEIGHBOURS;

function vectorsOf(sequences: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): Vector[] {
  const counts = Array.from(ids, () => new Map<number, number>());
  const columns = new Float64Array(WIDTH);
  const rows = new Float64Array(ids.size);
  let all = 0;
  for (const words of sequences) {
    const known = words.map((word) => ids.get(word) ?? -1);
    known.forEach((id, i) => {
      if (id < 0) return;
      for (const [place, neighbour] of [known[i - 1] ?? -1, known[i + 1] ?? -1].entries()) {
        rows[id]!++;
        all++;
        if (neighbour < 0 || neighbour >= NEIGHBOURS) continue;
        const column = place * NEIGHBOURS + neighbour;
        counts[id]!.set(column, (counts[id]!.get(column) ?? 0) + 1);
        columns[column]!++;
      }
    });
  }
  return counts.map((row, id) => vectorOf(row, rows[id]!, columns, all));
}

/** Counts above this add no weight. */
const MOST_COUNTED = 20;

function vectorOf(
  row: ReadonlyMap<number, number>,
  total: number,
  columns: Float64Array,
  all: number,
): Vector {
  const entries: [number, number][] = [];
  for (const [column, count] of row) {
    const information = Math.log((count * all) / (total * columns[column]!)) * (count / (count + 1));
    if (information > 0) entries.push([column, information * Math.sqrt(Math.min(count, MOST_COUNTED))]);
  }
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    indices: Int32Array.from(entries, ([column]) => column),
    values: Float32Array.from(entries, ([, value]) => value / length),
  };
}

/** The first centres are words from the 30th to the 4,000th most frequent. */
const FIRST_CENTRE = 30;
const LAST_CENTRE = 4000;

function kMeans(vectors: readonly Vector[], weights: readonly number[]): Uint8Array {
  let centres = new Float32Array(WIDTH * CLUSTERS);
  for (let k = 0; k < CLUSTERS; k++) {
    const { indices, values } =
      vectors[Math.floor(FIRST_CENTRE + (k * LAST_CENTRE) / CLUSTERS) % vectors.length]!;
    indices.forEach((column, j) => {
      centres[column * CLUSTERS + k] = values[j]!;
    });
  }
  const clusters = new Uint8Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    vectors.forEach((vector, i) => {
      clusters[i] = nearest(centres, vector);
    });
    centres = centresOf(vectors, weights, clusters);
  }
  return clusters;
}

const scores = new Float32Array(CLUSTERS);

function nearest(centres: Float32Array, { indices, values }: Vector): number {
  scores.fill(0);
  for (let j = 0; j < indices.length; j++) {
    const base = indices[j]! * CLUSTERS;
    for (let k = 0; k < CLUSTERS; k++) scores[k]! += values[j]! * centres[base + k]!;
  }
  let best = 0;
  for (let k = 1; k < CLUSTERS; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}

function centresOf(
  vectors: readonly Vector[],
  weights: readonly number[],
  clusters: Uint8Array,
): Float32Array<ArrayBuffer> {
  const centres = new Float32Array(WIDTH * CLUSTERS);
  vectors.forEach(({ indices, values }, i) => {
    for (let j = 0; j < indices.length; j++)
      centres[indices[j]! * CLUSTERS + clusters[i]!]! += values[j]! * weights[i]!;
  });
  const lengths = new Float64Array(CLUSTERS);
  for (let at = 0; at < centres.length; at++) lengths[at % CLUSTERS]! += centres[at]! * centres[at]!;
  for (let at = 0; at < centres.length; at++) centres[at]! /= Math.sqrt(lengths[at % CLUSTERS]!) || 1;
  return centres;
}
