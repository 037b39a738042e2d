import { modelText } from '../../model-files.ts';
import { CLASSES, FEATURES } from './features.ts';

/** Weights by class of pronoun and name of feature. */
export type NamedWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** As numbers, in the order of `featuresOf`. */
export function weightsOf(named: NamedWeights): Float64Array {
  const weights = new Float64Array(CLASSES.length * FEATURES.length);
  for (const [row, kind] of CLASSES.entries())
    for (const [i, [name]] of FEATURES.entries())
      weights[row * FEATURES.length + i] = named[kind]?.[name] ?? 0;
  return weights;
}

/** The same by name, rounded, those that say nothing left out. */
export function namedWeights(weights: ArrayLike<number>): NamedWeights {
  const named: Record<string, Record<string, number>> = {};
  for (const [row, kind] of CLASSES.entries()) {
    const own: Record<string, number> = {};
    for (const [i, [name]] of FEATURES.entries()) {
      const weight = Math.round(weights[row * FEATURES.length + i]! * 1000) / 1000;
      if (weight !== 0) own[name] = weight;
    }
    named[kind] = own;
  }
  return named;
}

/** Trained by `npm run train -- pronouns`; its card is `models/pronouns.md`. */
export const PRONOUNS = weightsOf(JSON.parse(modelText('pronouns.json')) as NamedWeights);
