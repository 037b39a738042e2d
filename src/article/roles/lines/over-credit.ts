import type { Candidate, Case } from '../types.ts';

/** Rules by which a line is the credit of a picture and nothing else. */
const CREDITS: ReadonlySet<string> = new Set([
  'credit-sign',
  'credit-names',
  'credit-behind',
  'credit-label',
]);
const LONGEST_CREDIT = 90;
/** A credit behind words is a caption itself where the words are many. */
const LONGEST_BEHIND = 45;
const LONGEST_CAPTION = 400;

/** What stands right on a picture's credit, without a blank line between them, is its caption. */
export function judgeOverCredits({ candidates, verdicts }: Case): void {
  for (const credit of candidates) {
    const above = candidates[credit.index - 1];
    if (!above || credit.block.gap > 0 || verdicts[above.index] !== null) continue;
    if (!isCredit(credit, verdicts[credit.index]?.reason) || above.size > LONGEST_CAPTION) continue;
    verdicts[above.index] = { role: 'caption', reason: 'over-credit' };
  }
}

const isCredit = (c: Candidate, reason: string | undefined): boolean =>
  reason !== undefined &&
  CREDITS.has(reason) &&
  c.size <= (reason === 'credit-behind' ? LONGEST_BEHIND : LONGEST_CREDIT) &&
  c.prose === 0;
