import { modelText, once } from '../../../model-files.ts';
import type { Forest } from '../../roles/model/forest.ts';
import { FEATURES } from './features.ts';

/** Trained by `npm run train -- titles`; its card is `models/titles.md`. */
export const forest: () => Forest = once(() => readForest(modelText('titles.json')));

/** A forest names the features that it was trained on: one of other features would read them wrongly. */
function readForest(json: string): Forest {
  const { features, start, trees } = JSON.parse(json) as Forest & { features: readonly string[] };
  if (features.join() !== FEATURES.join())
    throw new Error(`models/titles.json has other features: train it again`);
  return { start, trees };
}
