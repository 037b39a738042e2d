import { readFileSync } from 'node:fs';
import { FEATURES } from './features.ts';
import type { Forest } from './forest.ts';

const FILE = new URL('../../../../models/blocks.json', import.meta.url);

/** Trained by `npm run train -- blocks`; its card is `models/blocks.md`. */
export const FOREST: Forest = readForest(readFileSync(FILE, 'utf8'));

/** A forest names the features that it was trained on: one of other features would read them wrongly. */
function readForest(json: string): Forest {
  const { features, start, trees } = JSON.parse(json) as Forest & { features: readonly string[] };
  if (features.join() !== FEATURES.join())
    throw new Error(`models/blocks.json has other features: train it again`);
  return { start, trees };
}
