import type { Located } from '../entities/draft.ts';
import type { Candidate } from './candidates.ts';
import { BESIDE } from './features/beside.ts';
import { CHAIN } from './features/chain.ts';
import { CLAUSE } from './features/clause.ts';
import { CONTROL } from './features/control.ts';
import { DISTANCE } from './features/distance.ts';
import type { NamedFeature } from './features/feature.ts';
import { GENDER } from './features/gender.ts';
import { NAMING } from './features/naming.ts';
import { PLACES } from './features/places.ts';
import { PRONOUN } from './features/pronoun.ts';
import { RIVALS } from './features/rivals.ts';
import type { Scene } from './features/scene.ts';
import { partOf } from './place.ts';

/** What speaks for a candidate or against it, each by its name; what each is worth is learned (models/pronouns.json). */
export const FEATURES: readonly NamedFeature[] = [
  ...DISTANCE,
  ...CLAUSE,
  ...BESIDE,
  ...NAMING,
  ...GENDER,
  ...CHAIN,
  ...CONTROL,
  ...RIVALS,
  ...PLACES,
  ...PRONOUN,
];

/** Pronouns by what they are in their clause: each has weights of its own beside those of all. */
export const CLASSES = ['all', 'subject', 'owner', 'object'] as const;

/** The place of a pronoun's class in `CLASSES`. */
export function classOf(pronoun: Located): number {
  const part = partOf(pronoun);
  if (part === 'owner') return 2;
  return part === 'subject' ? 1 : 3;
}

/** Where the features begin that are the same for all candidates. */
const OF_PRONOUN = FEATURES.length - PRONOUN.length;

/** What holds of each candidate: 1 at the place of each feature that does. */
export function rowsOf(candidates: readonly Candidate[], scene: Scene): Uint8Array[] {
  const width = FEATURES.length;
  const all = new Uint8Array(candidates.length * width);
  return candidates.map((candidate, i) => {
    const row = all.subarray(i * width, (i + 1) * width);
    note(row, candidate, scene, i === 0 ? width : OF_PRONOUN);
    if (i > 0) row.set(all.subarray(OF_PRONOUN, width), OF_PRONOUN);
    return row;
  });
}

function note(row: Uint8Array, candidate: Candidate, scene: Scene, to: number): void {
  for (let i = 0; i < to; i++) if (FEATURES[i]![1](candidate, scene)) row[i] = 1;
}
