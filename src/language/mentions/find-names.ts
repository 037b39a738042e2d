import type { Segment, Sentence } from '../types.ts';
import { newFeatures, scoreFeatures } from '../weights/linear.ts';
import { type Casing, isTitleCase, readCasing } from './casing.ts';
import { knownRuns } from './known-runs.ts';
import { MOST_NAME_FEATURES, nameFeatures } from './name-features.ts';
import { leanToNames } from './name-leaning.ts';
import { bestClass, type NameClass, nameModel, newScores } from './name-model.ts';
import { certainClass } from './name-rules.ts';
import { shareClasses } from './name-sharing.ts';
import { findRuns } from './run.ts';
import { joined, type NamePiece, splitRun } from './split-run.ts';

const features = newFeatures(MOST_NAME_FEATURES);

/** A capitalised piece of text with what it was taken for and why. */
export interface FoundName extends NamePiece {
  readonly segment: Segment;
  readonly sentence: Sentence;
  /** Its words, spaced as written. */
  readonly text: string;
  readonly scores: Int32Array;
  class: NameClass;
  reason: string;
}

/** The names of an article's segments, each judged with all its uses in the article in view. */
export function findNames(segments: readonly Segment[]): FoundName[] {
  const casing = readCasing(segments);
  const names: FoundName[] = [];
  const later: Array<readonly [Segment, Sentence]> = [];
  for (const segment of segments) {
    for (const sentence of segment.sentences) {
      if (isTitleCase(segment, sentence)) later.push([segment, sentence]);
      else
        for (const piece of namePieces(segment, sentence, casing))
          names.push(judge(segment, sentence, piece, casing));
    }
  }
  shareClasses(names);
  const known = new Map(names.filter((name) => name.class !== 'none').map((name) => [name.text, name.class]));
  for (const [segment, sentence] of later) {
    for (const { class: kind, ...run } of knownRuns(segment, sentence, known)) {
      const text = joined(segment.tokens, run.from, run.to);
      const place = { segment, sentence, text, titleFrom: run.from, scores: newScores() };
      names.push({ ...run, ...place, class: kind, reason: 'name:known-in-headline' });
    }
  }
  return names;
}

/** The pieces of a sentence that may be names. */
export function namePieces(segment: Segment, sentence: Sentence, casing: Casing): NamePiece[] {
  return findRuns(segment, sentence, casing).flatMap((run) => splitRun(segment.tokens, run));
}

function judge(segment: Segment, sentence: Sentence, piece: NamePiece, casing: Casing): FoundName {
  const text = joined(segment.tokens, piece.from, piece.to);
  const scores = newScores();
  nameFeatures(features, segment, sentence, piece, casing);
  if (nameModel !== null) scoreFeatures(nameModel, features, scores);
  leanToNames(scores, segment, piece, casing);
  const certain = certainClass(segment, sentence, piece, text);
  const found = { ...piece, segment, sentence, text, scores };
  if (certain !== null) return { ...found, class: certain.class, reason: certain.reason };
  return { ...found, class: bestClass(scores), reason: 'name:model' };
}
