import type { Page } from '../../page/index.ts';
import { cutAtEnd } from './end-mark.ts';
import { headlineBlock } from './headline-block.ts';
import { dropAppended, dropAppendedBeside } from './main/appended.ts';
import { keepBetween } from './main/between.ts';
import { judgeHeadedBoxes } from './main/boxes.ts';
import { dropCards } from './main/cards.ts';
import { isInside, mainElement } from './main/container.ts';
import { trimEnds } from './main/ends.ts';
import { judgeInside } from './main/inside.ts';
import { adoptLead } from './main/lead.ts';
import { dropLinkedPairs } from './main/linked-pairs.ts';
import { dropPullQuotes } from './main/pull-quotes.ts';
import { adoptSameKind } from './main/same-kind.ts';
import { findStandfirst } from './main/standfirst.ts';
import { judgeByMarkup } from './markup/by-markup.ts';
import { elementsOf } from './markup/elements.ts';
import { dropRepeated, dropSaidBelow } from './said-before.ts';
import { keepSignedEnding } from './signed-ending.ts';
import { keepTweetSignatures } from './tweet-signature.ts';
import type { Candidate, Case, Verdict } from './types.ts';
import { judgeByWords } from './words/by-words.ts';
import { isDateline } from './words/datelines.ts';

/** What each block of an HTML page is: by the elements around it, by its words, by where it stands. */
export function judgeHtml(page: Page, candidates: readonly Candidate[]): Case {
  const found: Case = { page, candidates, verdicts: candidates.map(() => null) };
  const headline = headlineBlock(page, candidates);
  if (headline !== null) found.verdicts[headline] = { role: 'headline', reason: 'headline-block' };
  judgeByMarkup(found, headline);
  for (const c of candidates) found.verdicts[c.index] ??= judgeByWords(c);
  judgeHeadedBoxes(found, headline);
  dropAppended(found, headline);
  dropAppendedBeside(found, headline);
  dropCards(found, judgeByPlace(found));
  dropLinkedPairs(found);
  adoptSameKind(found);
  keepBetween(found);
  trimEnds(found, headline);
  findStandfirst(found, headline);
  adoptLead(found, headline);
  keepSignedEnding(found);
  keepTweetSignatures(found);
  dropPullQuotes(found);
  dropSaidBelow(found);
  dropRepeated(found);
  cutAtEnd(found);
  return found;
}

const OUTSIDE: Verdict = { role: 'other', reason: 'outside-main' };

/** Gives back the element that holds the article. */
function judgeByPlace(found: Case): number | null {
  const { candidates, verdicts } = found;
  const elements = elementsOf(candidates, (c) => verdicts[c.index] === null);
  const main = mainElement(found, elements);
  for (const candidate of candidates) {
    if (verdicts[candidate.index] !== null) continue;
    verdicts[candidate.index] =
      main !== null && isInside(candidate, main)
        ? judgeInside(candidate, { elements, main })
        : outside(candidate);
  }
  return main;
}

function outside(candidate: Candidate): Verdict {
  if (candidate.links > 0.8)
    return { role: candidate.size < 40 ? 'navigation' : 'related', reason: 'linked-outside' };
  if (isDateline(candidate)) return { role: 'dateline', reason: 'date-line' };
  return OUTSIDE;
}
