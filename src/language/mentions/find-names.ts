import type { Segment, Sentence } from '../types.ts';
import { type Casing, isInitial, isTitleCase, readCasing } from './casing.ts';
import { knownRuns } from './known-runs.ts';
import {
  type LabelledName,
  labelNames,
  type Marks,
  NAME_CLASSES,
  type NameClass,
  newMarks,
} from './labels/index.ts';
import { certainClass } from './name-rules.ts';
import { shareClasses } from './name-sharing.ts';
import { findRuns } from './run.ts';
import { joined, type NamePiece, splitRun } from './split-run.ts';

/** A capitalised piece of text with what it was taken for and why. */
export interface FoundName extends NamePiece {
  readonly segment: Segment;
  readonly sentence: Sentence;
  /** Its words, spaced as written. */
  readonly text: string;
  /** What speaks for each class. */
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
    const marks = newMarks(segment);
    for (const sentence of segment.sentences) {
      if (isTitleCase(segment, sentence)) later.push([segment, sentence]);
      else names.push(...namesIn(segment, sentence, casing, marks));
    }
  }
  shareClasses(names);
  names.push(...missedNames(segments, names, casing));
  const known = new Map(names.filter((name) => name.class !== 'none').map((name) => [name.text, name.class]));
  for (const [segment, sentence] of later) {
    for (const { class: kind, ...run } of knownRuns(segment, sentence, known)) {
      const text = joined(segment.tokens, run.from, run.to);
      const place = { segment, sentence, text, titleFrom: run.from, scores: noScores };
      names.push({ ...run, ...place, class: kind, reason: 'name:known-in-headline' });
    }
  }
  return names;
}

/** Uses of the article's names where nothing was marked, as at a sentence's start. */
function missedNames(segments: readonly Segment[], names: readonly FoundName[], casing: Casing): FoundName[] {
  const known = new Map<string, NameClass>();
  for (const { class: kind, text } of names) {
    if (kind === 'none' || kind === 'group' || kind === 'other') continue;
    known.set(text, kind);
    if (kind === 'person' && text.includes(' ')) known.set(text.slice(text.lastIndexOf(' ') + 1), kind);
  }
  const missed: FoundName[] = [];
  for (const segment of segments) {
    const { tokens } = segment;
    const covered = new Uint8Array(tokens.length);
    for (const name of names) if (name.segment === segment) covered.fill(1, name.from, name.to);
    for (const sentence of segment.sentences) {
      if (isTitleCase(segment, sentence)) continue;
      for (const { class: kind, ...run } of knownRuns(segment, sentence, known)) {
        const text = joined(tokens, run.from, run.to);
        const first = tokens[run.from]!;
        if (covered.subarray(run.from, run.to).includes(1) || casing.small(first.lower) > 0) continue;
        if (!isInitial(segment, sentence, run.from)) continue;
        const place = { segment, sentence, text, titleFrom: run.from, scores: noScores };
        missed.push({ ...run, ...place, class: kind, reason: 'name:known-elsewhere' });
      }
    }
  }
  return missed;
}

const noScores = new Int32Array(NAME_CLASSES.length);

/** The pieces of a sentence that may be names. */
export function namePieces(segment: Segment, sentence: Sentence, casing: Casing): NamePiece[] {
  return findRuns(segment, sentence, casing).flatMap((run) => splitRun(segment.tokens, run));
}

/** What rules are certain of, and what the labels mark beside it. */
function namesIn(segment: Segment, sentence: Sentence, casing: Casing, marks: Marks): FoundName[] {
  const pieces = namePieces(segment, sentence, casing);
  const labelled = labelNames(segment, sentence, casing, pieces, marks);
  const certain = pieces.flatMap((piece) => {
    const found = certainName(segment, sentence, piece);
    return found ?? [];
  });
  const others = labelled.flatMap((name) => {
    if (!certain.some((found) => overlaps(found, name))) return [name];
    const left = pieces.filter(
      (piece) => overlaps(piece, name) && !certain.some((found) => overlaps(found, piece)),
    );
    return left.map(({ from, to }) => ({ ...name, from, to }));
  });
  const rest = others.map((name) => labelledName(segment, sentence, name, pieces));
  return [...certain, ...rest].sort((a, b) => a.from - b.from);
}

const overlaps = (a: LabelledName | NamePiece, b: LabelledName | NamePiece): boolean =>
  a.from < b.to && b.from < a.to;

function certainName(segment: Segment, sentence: Sentence, piece: NamePiece): FoundName | null {
  const text = joined(segment.tokens, piece.from, piece.to);
  const certain = certainClass(segment, sentence, piece, text);
  return certain && { ...piece, segment, sentence, text, scores: noScores, ...certain };
}

function labelledName(
  segment: Segment,
  sentence: Sentence,
  { from, to, scores, class: kind }: LabelledName,
  pieces: readonly NamePiece[],
): FoundName {
  const piece = pieces.find((other) => other.from === from);
  const place = { from, to, titleFrom: piece?.titleFrom ?? from };
  const text = joined(segment.tokens, from, to);
  const certain = certainClass(segment, sentence, place, text);
  return { ...place, segment, sentence, text, scores, ...(certain ?? { class: kind, reason: 'name:model' }) };
}
