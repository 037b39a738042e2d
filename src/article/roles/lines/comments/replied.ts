import { hasReply } from '../../../comments/button-row.ts';
import type { Candidate } from '../../types.ts';
import { isBareDate, isDateline } from '../../words/datelines.ts';

/** Lines from a comment's name and date to its button. */
const REACH = 6;
const LONGEST_NAME = 40;

/** Dated lines, each with a button to reply a few lines below it: who commented when, on a page without a heading for comments. */
export function repliedMarks(candidates: readonly Candidate[], after: number): readonly Candidate[] {
  const below = candidates.slice(after + 1);
  if (!below.some(({ text }) => hasReply(text))) return [];
  return below.filter((c) => isDateline(c) && isReplied(candidates, c.index));
}

function isReplied(candidates: readonly Candidate[], index: number): boolean {
  const below = candidates.slice(index + 1, index + 1 + REACH);
  const next = below.findIndex(isDateline);
  const own = next < 0 ? below : below.slice(0, next);
  return own.length > 1 && own.slice(1).some(({ text }) => hasReply(text));
}

/** A date alone stands under the name of its comment. */
export function withNameAbove(candidates: readonly Candidate[], mark: number): number {
  const name = candidates[mark - 1];
  const isName = name !== undefined && name.size <= LONGEST_NAME && !name.sentence;
  return isName && isBareDate(candidates[mark]!) ? mark - 1 : mark;
}
