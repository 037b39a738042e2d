import type { Candidate, Case } from '../types.ts';
import { isPageEnd } from './head/running-head.ts';
import { isCutOff } from './weight.ts';

/** What the lines of the article's stretch `[from, to)` are, where their words did not say. */
export function judgeInside({ candidates, verdicts }: Case, from: number, to: number): void {
  const inside = candidates.slice(from, to);
  const spaced =
    inside.filter((c) => c.prose > 0 && c.block.gap > 0).length * 2 >
    inside.filter((c) => c.prose > 0).length;
  inside.forEach((candidate, i) => {
    if (verdicts[candidate.index] !== null) return;
    if (spaced && isCrowdedLabel(candidate, inside[i - 1], inside[i + 1])) {
      verdicts[candidate.index] = { role: 'related', reason: 'labels-between-paragraphs' };
    } else if (isCutOff(candidate) && spaced && candidate.block.gap === 0) {
      verdicts[candidate.index] = { role: 'related', reason: 'cut-off-teaser' };
    } else if (spaced && isForeignHeadline(candidate) && !goesOn(i)) {
      verdicts[candidate.index] = { role: 'related', reason: 'headline-between' };
    } else verdicts[candidate.index] = { role: 'body', reason: 'heaviest-stretch' };
  });

  /** A paragraph that the end of a printed page cut off goes on below it in lower case. */
  function goesOn(i: number): boolean {
    const next = inside.slice(i + 1, i + 1 + PAGE_ENDS).find(({ index }) => !isPageEnd(verdicts[index]));
    return next !== undefined && next.index > inside[i]!.index + 1 && /^\p{Ll}/u.test(next.text);
  }
}

/** Number and running head, and a caption perhaps. */
const PAGE_ENDS = 4;

/** Subheadings are short; a line as long as a headline, without a stop, names another story. */
const isForeignHeadline = (c: Candidate): boolean =>
  c.prose === 0 && !c.sentence && c.size > 70 && c.size < 140 && HEADLINE.test(c.text);

const HEADLINE = /^[\p{Lu}\d‘'][^;]*(?<! and| or|[)\]])$/u;

const LISTED = /^(?:[-–—•·*▪►➤→]|\(?\d{1,3}[.)]|\p{L}\))\s/u;

/** Where paragraphs stand apart, short lines set close together are a box between them and not a subheading. */
function isCrowdedLabel(c: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  if (c.prose > 0 || c.sentence || LISTED.test(c.text) || c.size > 110) return false;
  const crowdedAbove = c.block.gap === 0 && before !== undefined && isLabel(before);
  const crowdedBelow = after !== undefined && after.block.gap === 0 && isLabel(after);
  return crowdedAbove || crowdedBelow;
}

const isLabel = (c: Candidate): boolean => c.prose === 0 && !c.sentence && !LISTED.test(c.text);
