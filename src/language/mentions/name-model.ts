import { existsSync, readFileSync } from 'node:fs';
import { decodeModel } from '../weights/binary.ts';
import { bestLabel, type LinearModel } from '../weights/linear.ts';

/** What a capitalised run can be; `other` are names of events, works and things. */
export const NAME_CLASSES = ['person', 'organization', 'place', 'group', 'other', 'none'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

const FILE = new URL('../../../models/names.bin', import.meta.url);

/** The weights of the classes, in their order; null before the first training. */
export const nameModel: LinearModel | null = existsSync(FILE) ? decodeModel(readFileSync(FILE)).model : null;

export const newScores = (): Int32Array => new Int32Array(NAME_CLASSES.length);

export const bestClass = (scores: Int32Array): NameClass =>
  NAME_CLASSES[bestLabel(scores, NAME_CLASSES.length)]!;
