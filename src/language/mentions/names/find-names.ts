import type { Segment, Sentence } from '../../types.ts';
import type { NamePiece } from '../cuts/piece.ts';
import { splitRun } from '../cuts/split-run.ts';
import {
  type ArticleWords,
  type LabelledName,
  labelNames,
  type Marks,
  NAME_CLASSES,
  type NameClass,
  newMarks,
  readArticleWords,
} from '../labels/index.ts';
import { type Casing, isTitleCase } from '../words/casing.ts';
import { headlineNames, missedNames } from './name-recall.ts';
import { type Certain, type JudgedPiece, judgePiece } from './name-rules.ts';
import { shareClasses } from './name-sharing.ts';
import { findRuns, type Run } from './run.ts';
import { isTitleAlone, wholePerson } from './whole-person.ts';

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
  const article = readArticleWords(segments);
  const names: FoundName[] = [];
  const later: Array<readonly [Segment, Sentence]> = [];
  for (const segment of segments) {
    const marks = newMarks(segment);
    for (const sentence of segment.sentences) {
      if (isTitleCase(segment, sentence)) later.push([segment, sentence]);
      else names.push(...namesIn(segment, sentence, article, marks));
    }
  }
  shareClasses(names);
  names.push(...missedNames(segments, names, article.casing));
  return [...names, ...headlineNames(later, names)];
}

const noScores = new Int32Array(NAME_CLASSES.length);

/** The pieces of a sentence that may be names, as rules cut and judge them. */
export function judgedPieces(segment: Segment, sentence: Sentence, casing: Casing): JudgedPiece[] {
  return findRuns(segment, sentence, casing)
    .flatMap((run) => splitRun(segment.tokens, run))
    .map((piece) => judgePiece(segment, sentence, piece));
}

/** What rules are certain of, and what the labels mark beside it. */
function namesIn(segment: Segment, sentence: Sentence, article: ArticleWords, marks: Marks): FoundName[] {
  const pieces = judgedPieces(segment, sentence, article.casing);
  const labelled = labelNames(segment, sentence, article, pieces, marks).filter(
    (name) => !isTitleAlone(segment.tokens, name),
  );
  const certain = pieces.filter((piece) => piece.certain !== null && !yields(piece, labelled));
  const isTaken = (run: Run): boolean => certain.some((piece) => overlaps(piece, run));
  const others = labelled.flatMap((name) => {
    if (!isTaken(name)) return [name];
    const left = pieces.filter((piece) => overlaps(piece, name) && !isTaken(piece));
    return left.map(({ from, to }) => ({ ...name, from, to }));
  });
  return [
    ...certain.map((piece) => foundName(segment, sentence, piece, piece.certain!, noScores)),
    ...others.map((name) => labelledName(segment, sentence, wholePerson(segment, sentence, name), pieces)),
  ].sort((a, b) => a.from - b.from);
}

/** A country is what a longer name has in it ("Real Madrid"). */
const yields = ({ from, to, certain }: JudgedPiece, labelled: readonly LabelledName[]): boolean =>
  certain?.reason === 'name:country' &&
  labelled.some((name) => name.from <= from && name.to >= to && name.to - name.from > to - from);

const overlaps = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

function foundName(
  segment: Segment,
  sentence: Sentence,
  { from, to, titleFrom, text }: JudgedPiece,
  { class: kind, reason }: Certain,
  scores: Int32Array,
): FoundName {
  return { from, to, titleFrom, segment, sentence, text, scores, class: kind, reason };
}

/** A labelled name with the titles of the piece that begins with it; rules may know better what it is. */
function labelledName(
  segment: Segment,
  sentence: Sentence,
  { from, to, scores, class: kind }: LabelledName,
  pieces: readonly JudgedPiece[],
): FoundName {
  const piece = pieces.find((other) => other.from === from);
  const judged =
    piece?.to === to
      ? piece
      : judgePiece(segment, sentence, { from, to, titleFrom: piece?.titleFrom ?? from });
  const labelled = { class: kind, reason: 'name:model' };
  return foundName(segment, sentence, judged, judged.certain ?? labelled, scores);
}
