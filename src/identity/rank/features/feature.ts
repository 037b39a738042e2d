import type { Candidate } from '../candidates.ts';
import type { Scene } from './scene.ts';

/** Does this speak for a candidate, or against it? The weights say which (models/pronouns.json). */
export type Feature = (candidate: Candidate, scene: Scene) => boolean;

export type NamedFeature = readonly [name: string, feature: Feature];
