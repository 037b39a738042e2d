import { once } from '../../../model-files.ts';
import type { Segment, Sentence } from '../../types.ts';
import type { JudgedPiece } from '../names/name-rules.ts';
import type { Run } from '../names/run.ts';
import type { ArticleWords } from './article-words.ts';
import { bestLabels, cutBefore, type LabelledName, namesOf, scoreRegion, transitionsOf } from './decode.ts';
import { type Marks, readEvidence } from './evidence.ts';
import { labelModel } from './model.ts';
import { findRegions } from './regions.ts';

export { type ArticleWords, readArticleWords } from './article-words.ts';
export { NAME_CLASSES, type NameClass } from './classes.ts';
export type { LabelledName } from './decode.ts';
export { type Marks, newMarks } from './evidence.ts';

const transitions = once(() => transitionsOf(labelModel()));

/** The names of a sentence as a linear-chain model (Lafferty, McCallum and Pereira 2001) labels its words. */
export function labelNames(
  segment: Segment,
  sentence: Sentence,
  article: ArticleWords,
  pieces: readonly JudgedPiece[],
  marks: Marks,
): LabelledName[] {
  const regions = findRegions(segment.tokens, sentence).filter((region) => !isCertain(region, pieces));
  if (regions.length === 0) return [];
  const evidence = readEvidence(segment, sentence, article, pieces, marks);
  return regions.flatMap((region) => {
    const scores = scoreRegion(labelModel(), evidence, region);
    cutBetween(scores, region, pieces);
    return namesOf(bestLabels(scores, transitions()), scores, region.from);
  });
}

/** No name goes on where one piece ends and the next begins. */
function cutBetween(scores: Int32Array, region: Run, pieces: readonly JudgedPiece[]): void {
  for (let i = 1; i < pieces.length; i++)
    if (pieces[i]!.from === pieces[i - 1]!.to) cutBefore(scores, pieces[i]!.from - region.from);
}

/** Nothing is to be labelled where rules are certain of all of it. */
function isCertain(region: Run, pieces: readonly JudgedPiece[]): boolean {
  for (const { from, to, certain } of pieces)
    if (from === region.from) return certain !== null && to === region.to;
  return false;
}
