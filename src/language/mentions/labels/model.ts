import { existsSync, readFileSync } from 'node:fs';
import { decodeModel } from '../../weights/binary.ts';
import type { LinearModel } from '../../weights/linear.ts';

const FILE = new URL('../../../../models/names.bin', import.meta.url);
const file = existsSync(FILE) ? decodeModel(readFileSync(FILE)) : null;

/** The weights of the labels; null before the first training. */
export const labelModel: LinearModel | null = file?.model ?? null;

/** Words by their hash, with the cluster of words that stand between like neighbours. */
export const wordClusters: Map<number, number> = new Map(
  Array.from(file?.wordHashes ?? [], (hash, i) => [hash, file!.wordLabels[i]!]),
);
