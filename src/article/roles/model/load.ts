import { modelText } from '../../../model-files.ts';
import { FEATURES } from './features.ts';
import type { Forest } from './forest.ts';

/** Trained by `npm run train -- blocks`; its card is `models/blocks.md`. */
export const FOREST: Forest = readForest(modelText('blocks.json'));

/** A forest names the features that it was trained on: one of other features would read them wrongly. */
function readForest(json: string): Forest {
  const { features, start, trees } = JSON.parse(json) as Forest & { features: readonly string[] };
  if (features.join() !== FEATURES.join())
    throw new Error(`models/blocks.json has other features: train it again`);
  return { start, trees };
}
