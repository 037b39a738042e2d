import { type TimeExpression, type Token, timesNear } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import type { Frame, Range } from '../../types.ts';
import { OCCASIONS } from '../occasion.ts';
import type { Scene } from '../scene.ts';
import { DOCUMENTS } from './documents.ts';
import { HAPPENINGS } from './happenings.ts';

/** Frames whose content is the name of something, and no clause with a time of its own. */
const NOMINAL: ReadonlySet<Frame> = new Set(['object', 'small', 'of', 'for', 'about']);

/** And frames with a verb that lies ahead. */
const WRITTEN: ReadonlySet<Frame> = new Set([...NOMINAL, 'infinitive', 'order', 'gerund']);

/**
 * "announced the closure on Monday", "promised to close it in a letter sent on Monday": the time that ends the object dates
 * the saying, behind the words for a document or an occasion always, else where no verb in the object could be meant and
 * nothing that happens on a day.
 */
export function closingTime({ reading, draft }: Scene): TimeExpression | null {
  const { tokens } = reading;
  const content = draft.content.at(-1);
  if (draft.head < 0 || !content || content.from < draft.head || !isSimplePast(reading, draft.head))
    return null;
  if (reading.quoteOf[content.to - 1] !== reading.quoteOf[draft.head]) return null;
  const time = timeAtEnd(reading, content);
  if (!time || !/^\d{4}-(\d\d-\d\d|W\d\d-WE)/.test(time.value)) return null;
  const before = lastBefore(tokens, content, time);
  if (WRITTEN.has(draft.frame) && isInDocument(reading, content, before)) return time;
  const dates =
    NOMINAL.has(draft.frame) && isPlain(tokens[before]) && isNoHappening(reading, content.from, before);
  return dates ? time : null;
}

/** "called", and not "has called": taggers take the one for the other's participle. */
function isSimplePast({ tokens }: Reading, head: number): boolean {
  return (
    /^VB[DN]$/.test(tokens[head]!.xpos) &&
    tokens[head - 1]?.upos !== 'AUX' &&
    tokens[head - 2]?.upos !== 'AUX'
  );
}

function timeAtEnd({ tokens, segment }: Reading, { from, to }: Range): TimeExpression | undefined {
  const { end } = tokens[to - 1]!;
  return timesNear(segment, end, end).find((time) => time.end === end && time.start > tokens[from]!.start);
}

/** The last token of the content before the time. */
function lastBefore(tokens: readonly Token[], { to }: Range, time: TimeExpression): number {
  let at = to - 1;
  while (tokens[at]!.start >= time.start) at--;
  return at;
}

/** "on Monday", "late on Monday", "Monday", "over the weekend", and not "by Monday", "for Monday". */
const isPlain = (before: Token | undefined): boolean =>
  before !== undefined && (/^(on|over|late|early)$/.test(before.lower) || /^(NOUN|PROPN)$/.test(before.upos));

/** How far before the time the preposition of its document may stand: "in a widely read open letter sent late on Monday". */
const REACH = 10;

/** "in a ruling released Thursday", "at a news conference on Monday". */
function isInDocument({ tokens }: Reading, { from }: Range, before: number): boolean {
  let at = before;
  while (/^(on|late|early|earlier)$/.test(tokens[at]!.lower)) at--;
  if (tokens[at]!.xpos === 'VBN') at--;
  const { upos, lemma } = tokens[at]!;
  if (upos !== 'NOUN' || !(DOCUMENTS.has(lemma) || OCCASIONS.has(lemma))) return false;
  for (let word = at - 1; word > Math.max(from - 1, at - REACH); word--) {
    if (/^(in|at|during)$/.test(tokens[word]!.lower)) return true;
    if (/^(VERB|AUX|ADP|PUNCT)$/.test(tokens[word]!.upos)) return false;
  }
  return false;
}

function isNoHappening({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const { upos, lemma } = tokens[at]!;
    if (upos === 'VERB' || upos === 'AUX' || (upos === 'NOUN' && HAPPENINGS.has(lemma))) return false;
  }
  return true;
}
