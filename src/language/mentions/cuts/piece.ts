import type { Token } from '../../types.ts';
import type { Run } from '../names/run.ts';

/** A piece of a run that may be a name; the tokens before it up to `titleFrom` are its titles. */
export interface NamePiece extends Run {
  readonly titleFrom: number;
}

/** Cuts a run into pieces, or null where the rule has nothing to say. */
export type SplitRule = (tokens: readonly Token[], run: Run) => NamePiece[] | null;
