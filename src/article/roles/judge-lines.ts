import type { Page } from '../../page/index.ts';
import { cutAtEnd } from './end-mark.ts';
import { judgeAfterBoxes, judgeBelowBoxes } from './lines/after-box.ts';
import { beginning } from './lines/beginning.ts';
import { judgeBoxTitles } from './lines/box-title.ts';
import { commentZone, holdsArticle, holdsTeasers } from './lines/comments/comment-zone.ts';
import { countedNames } from './lines/comments/counted-names.ts';
import { judgeAbove } from './lines/head/above.ts';
import { judgeNameLines } from './lines/head/name-lines.ts';
import { judgeRunningHeads } from './lines/head/running-head.ts';
import { judgeUnderLabels } from './lines/head/under-label.ts';
import { weightUnderStamps } from './lines/head/under-stamp.ts';
import { judgeInside } from './lines/inside.ts';
import { judgeListed } from './lines/listed.ts';
import { judgeLiveHours } from './lines/live-hours.ts';
import { judgeOverCredits } from './lines/over-credit.ts';
import { judgeQuotedMail } from './lines/quoted-mail.ts';
import { judgeSaidTwice } from './lines/said-twice.ts';
import { heaviest } from './lines/segment.ts';
import { tableRows } from './lines/table-rows.ts';
import { weightOf } from './lines/weight.ts';
import { dropRepeated } from './said-before.ts';
import { keepSignedEnding } from './signed-ending.ts';
import { keepTweetSignatures } from './tweet-signature.ts';
import type { Candidate, Case, Verdict } from './types.ts';
import { judgeByWords } from './words/by-words.ts';
import { isBareDate, isDateline, isToday } from './words/datelines.ts';

/** What each line of a text without markup is: by its words, by its neighbours, by where it stands. */
export function judgeLines(page: Page, candidates: readonly Candidate[]): Case {
  const found: Case = { page, candidates, verdicts: candidates.map(judgeLine) };
  judgeRunningHeads(found);
  judgeQuotedMail(found);
  judgeComments(found);
  judgeOverCredits(found);
  judgeBoxTitles(found);
  judgeSaidTwice(found);
  judgeUnderLabels(found);
  const bonus = weightUnderStamps(found);
  const rows = tableRows(found);
  const entries = judgeLiveHours(found);
  const stretch = heaviest(
    candidates.map((c) => {
      const weight = entries.get(c.index) ?? (rows.has(c.index) ? ROW : null);
      return weight ?? weightOf(c, found.verdicts[c.index] ?? null) + (bonus.get(c.index) ?? 0);
    }),
  );
  if (stretch !== null) {
    for (const row of rows)
      if (row >= stretch[0] && row < stretch[1]) found.verdicts[row] = { role: 'body', reason: 'table-row' };
    judgeAfterBoxes(found, stretch[0], stretch[1]);
    judgeInside(found, beginning(found, stretch[0]), stretch[1]);
    judgeListed(found, stretch[0], stretch[1]);
    const first = candidates.findIndex((c) => found.verdicts[c.index]?.role === 'body');
    judgeAbove(found, first);
    judgeNameLines(found, first);
    judgeClock(found, first);
    judgeBelowBoxes(found);
    keepSignedEnding(found);
    keepTweetSignatures(found);
    dropRepeated(found);
    cutAtEnd(found);
  }
  for (const { index } of candidates) found.verdicts[index] ??= OUTSIDE;
  return found;
}

/** A table goes with the text over it, and holds it together with what stands below. */
const ROW = 0.1;

const OUTSIDE: Verdict = { role: 'navigation', reason: 'outside-stretch' };

function judgeLine(candidate: Candidate): Verdict | null {
  const verdict = judgeByWords(candidate);
  if (verdict !== null || !isDateline(candidate)) return verdict;
  return isToday(candidate) ? CLOCK : { role: 'dateline', reason: 'date-line' };
}

const CLOCK: Verdict = { role: 'navigation', reason: 'clock-line' };

function judgeComments(found: Case): void {
  const { candidates, verdicts } = found;
  const opening = candidates.findIndex((c) => c.prose > OPENING && verdicts[c.index] === null);
  if (opening < 0) return;
  const zone = commentZone(found, opening);
  if (zone === null) judgeCountedNames(found, opening);
  if (zone === null || holdsArticle(found, zone, opening)) return;
  const verdict: Verdict = holdsTeasers(found, zone)
    ? { role: 'related', reason: 'headlines-with-dates' }
    : { role: 'comment', reason: 'comment-zone' };
  for (let i = zone[0]; i < zone[1]; i++) {
    if (verdicts[i]?.reason !== 'comment-form') verdicts[i] = verdict;
  }
}

function judgeCountedNames(found: Case, opening: number): void {
  const counted = countedNames(found, opening);
  if (counted === null || holdsArticle(found, counted.zone, opening)) return;
  for (let i = counted.zone[0]; i < counted.zone[1]; i++)
    found.verdicts[i] = { role: 'comment', reason: 'counted-comments' };
  for (const name of counted.names) found.verdicts[name] = { role: 'comment', reason: 'comment-name' };
}

/** Comments stand under an article, and an article begins with a paragraph. */
const OPENING = 80;

/** A bare date on top of the page, over its headline, is the day it was looked at, unless a name stands beside it. */
function judgeClock({ candidates, verdicts }: Case, first: number): void {
  const headline = verdicts.findIndex((v) => v?.role === 'headline');
  const end = headline >= 0 ? headline : first;
  for (const candidate of candidates.slice(0, Math.min(end, 6))) {
    const beside = [verdicts[candidate.index - 1], verdicts[candidate.index + 1]];
    if (beside.some((v) => v?.role === 'byline')) continue;
    if (isBareDate(candidate)) verdicts[candidate.index] = CLOCK;
  }
}
