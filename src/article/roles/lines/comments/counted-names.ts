import type { Candidate, Verdict } from '../../types.ts';
import { headsComments } from './comment-marks.ts';

/** Where comments stand, `[from, to)`, and the lines in it that are no more than the names over them. */
export interface CountedNames {
  readonly zone: readonly [number, number];
  readonly names: readonly number[];
}

interface Lines {
  readonly candidates: readonly Candidate[];
  readonly verdicts: readonly (Verdict | null)[];
}

/** So many lines each comment may have at most, for the search to end. */
const LINES_EACH = 12;
const LONGEST_NAME = 30;
const MOST_WORDS = 4;
/** What a reader says is a sentence, or longer than a name. */
const SAID = 30;
const NO_NAME = /[.!?:;,…”"»]$|^[\d[(]|[|©]/u;
const HIDDEN =
  /^\D{0,20}\d* ?(?:more )?(?:replies|reply|comments?|antworten|kommentare|réponses|respuestas)(?: (?:hidden|collapsed|below threshold|ausgeblendet|masquées|ocultas))/iu;

/**
 * Names without a date, each over what somebody says: they are readers' where a heading says how many there are
 * ("Discussion (3)") and so many follow at once, or fewer where a line between them says that others are hidden.
 */
export function countedNames({ candidates, verdicts }: Lines, after: number): CountedNames | null {
  for (const heading of candidates) {
    const count = heading.index > after && headsComments(heading) ? countIn(heading.text) : 0;
    if (count === 0) continue;
    const end = endOf({ candidates, verdicts }, heading.index + 1, count);
    const inside = candidates.slice(heading.index + 1, end);
    const names = inside.filter((c) => isOverWords(c, candidates[c.index + 1], heading.index));
    if (names[0]?.index !== heading.index + 1) continue;
    const hidden = inside.some(({ text }) => HIDDEN.test(text));
    if (names.length !== count && !(hidden && names.length > 1 && names.length < count)) continue;
    return { zone: [heading.index, end], names: names.map(({ index }) => index) };
  }
  return null;
}

const countIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);

/** Up to the foot of the page, which its words tell. */
function endOf({ candidates, verdicts }: Lines, from: number, count: number): number {
  const most = Math.min(candidates.length, from + count * LINES_EACH);
  let end = from;
  while (end < most && verdicts[end]?.role !== 'legal' && verdicts[end]?.reason !== 'comment-form') end++;
  return end;
}

/** Set apart from what is over it, unless that is the heading, and right on what is said. */
function isOverWords(
  { index, text, block }: Candidate,
  next: Candidate | undefined,
  heading: number,
): boolean {
  if (next === undefined || text.length > LONGEST_NAME || NO_NAME.test(text) || HIDDEN.test(text))
    return false;
  if (text.split(' ').length > MOST_WORDS || (block.gap === 0 && next.block.gap > 0 && index > heading + 1))
    return false;
  return next.sentence || next.size > SAID;
}
