import { isButtonRow } from '../../../comments/button-row.ts';
import { inlineSignature } from '../../../comments/inline-signature.ts';
import type { Candidate, Verdict } from '../../types.ts';
import { beforeFoot, opensFoot } from './comment-foot.ts';
import { headsComments, type Mark, markOf } from './comment-marks.ts';
import { repliedMarks, withNameAbove } from './replied.ts';

/** A mark further from the last one belongs to something else. */
const REACH = 40;
/** A heading of comments is followed by the first of them at once. */
const NEAR = 6;
/** ... or, where it counts them, by the way to sign in, to share and to sort. */
const NEAR_COUNTED = 12;
const ENDS: ReadonlySet<string> = new Set([
  'comment-form',
  'copyright-line',
  'legal-links',
  'cookie-words',
  'reprint-terms',
]);

interface Lines {
  readonly candidates: readonly Candidate[];
  readonly verdicts: readonly (Verdict | null)[];
}

/** Where readers' comments stand, `[from, to)`; null where there are none. Nothing up to `after` is looked at. */
export function commentZone(lines: Lines, after: number): [number, number] | null {
  const { candidates, verdicts } = lines;
  const heading =
    candidates.find((c) => c.index > after && headsComments(c) && markNear(lines, c.index))?.index ?? null;
  const isAfter = (c: Candidate): boolean => c.index > (heading ?? after);
  const marks = candidates.filter(
    (c) =>
      isAfter(c) &&
      !ENDS.has(verdicts[c.index]?.reason ?? '') &&
      markAt(candidates, c.index, heading !== null) !== null,
  );
  if (marks.length === 0 && heading === null) return repliedZone(lines, after);
  const [first] = marks;
  if (!first) return null;
  const last = lastOf(marks);
  const kind = markAt(candidates, first.index, heading !== null)!;
  return [heading ?? startOf(candidates, first.index, kind, after), endOfLast(lines, last, kind)];
}

/** The last of the marks that follow each other. */
function lastOf(marks: readonly Candidate[]): number {
  let last = marks[0]!.index;
  for (const { index } of marks) if (index - last <= REACH) last = index;
  return last;
}

/** Neither a heading nor a line that says it: but each name and date has its button to reply. */
function repliedZone(lines: Lines, after: number): [number, number] | null {
  const marks = repliedMarks(lines.candidates, after);
  const first = marks[0];
  if (first === undefined) return null;
  return [withNameAbove(lines.candidates, first.index), endOfLast(lines, lastOf(marks), 'head')];
}

/** Headlines over most of the marks: not comments stand there but other pages, each with its author and its day. */
export function holdsTeasers({ candidates }: Lines, [from, to]: readonly [number, number]): boolean {
  const marks = candidates.slice(from, to).filter((c) => markOf(c, candidates[c.index + 1], true) === 'head');
  const headed = marks.filter((c) => isHeadline(candidates[c.index - 1]) && NAMED.test(c.text));
  return headed.length > 0 && headed.length * 10 >= marks.length * 7;
}

/** So much more running text than stands over it, in paragraphs with hardly a name and date among them: the article. */
export function holdsArticle(
  { candidates, verdicts }: Lines,
  [from, to]: readonly [number, number],
  opening: number,
): boolean {
  const inside = candidates.slice(from, to);
  const prose = (some: readonly Candidate[]): number => some.reduce((sum, c) => sum + c.prose, 0);
  const over = prose(candidates.slice(opening, from).filter((c) => verdicts[c.index] === null));
  return prose(inside) >= MORE * over && isHardlySigned(candidates, [from, to]);
}

/** Paragraphs with hardly a name and a date among them. */
export function isHardlySigned(
  candidates: readonly Candidate[],
  [from, to]: readonly [number, number],
): boolean {
  const paragraphs = candidates.slice(from, to).filter((c) => c.sentence && c.prose > PARAGRAPH).length;
  return paragraphs > marksIn(candidates, [from, to]).length * A_MARK;
}

/** The lines of a zone that say who wrote a comment, or when. */
export const marksIn = (
  candidates: readonly Candidate[],
  [from, to]: readonly [number, number],
): readonly Candidate[] =>
  candidates.slice(from, to).filter((c) => markAt(candidates, c.index, true) !== null);

const MORE = 3;
/** Comments have more names and dates than one for so many paragraphs. */
const A_MARK = 2;
const PARAGRAPH = 150;

/** Somebody's name before the date. */
const NAMED = /^\p{L}[^\d]{2,60}[-–—|,•·] .*\d/u;

const isHeadline = (c: Candidate | undefined): boolean =>
  c !== undefined && c.prose === 0 && !c.sentence && c.size > 25 && c.text.split(' ').length >= 5;

const markAt = (candidates: readonly Candidate[], index: number, under: boolean): Mark | null =>
  markOf(candidates[index]!, candidates[index + 1], under);

const markNear = ({ candidates }: Lines, heading: number): boolean =>
  candidates
    .slice(heading + 1, heading + 1 + reachOf(candidates[heading]!))
    .some((c) => markAt(candidates, c.index, true) !== null) ||
  candidates
    .slice(heading + 1, heading + 1 + REACH)
    .some((c) => markAt(candidates, c.index, true) === 'foot');

const reachOf = ({ text }: Candidate): number => (/^\d+ \p{L}+$/u.test(text) ? NEAR_COUNTED : NEAR);

/** Without a heading: a mark under the comment leads back to where the numbering starts; one over it is the start. */
function startOf(candidates: readonly Candidate[], mark: number, kind: Mark, after: number): number {
  if (kind === 'head') return mark;
  for (let i = mark - 1; i >= Math.max(after + 1, mark - REACH); i--) {
    if (/^1[.)]\s/.test(candidates[i]!.text)) return i;
  }
  return mark;
}

/** The last comment ends where its buttons stand, if it has any; what follows them is the foot. */
function endOfLast(lines: Lines, mark: number, kind: Mark): number {
  const end = endOf(lines, mark, kind);
  const rows = lines.candidates.slice(mark + 2, end).findLastIndex(({ text }) => isButtonRow(text));
  return rows < 0 ? end : mark + 2 + rows;
}

/**
 * What stands right under the last name and date is the comment, be it of two words; it goes on until something else
 * begins: a form, the foot of the page, a list of labels.
 */
function endOf({ candidates, verdicts }: Lines, mark: number, kind: Mark): number {
  if (kind === 'foot') return mark + 1;
  const below = candidates[mark + 1];
  const isUnder = inlineSignature(candidates[mark]!.text) === null;
  const isSaid = isUnder && below !== undefined && verdicts[below.index] === null;
  let end = isSaid ? mark + 2 : mark + 1;
  let labels = 0;
  for (; end < candidates.length && end < mark + REACH; end++) {
    if (ENDS.has(verdicts[end]?.reason ?? '')) return beforeFoot(candidates, mark, end);
    if (opensFoot(candidates, end)) return end;
    labels = candidates[end]!.prose > 0 || candidates[end]!.sentence ? 0 : labels + 1;
    if (labels > 3) return end - labels + 1;
  }
  return isSaid && labels > 1 ? end - labels : end;
}
