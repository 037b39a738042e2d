import { mentionsNear, timesNear } from '../../language/index.ts';
import { isPunct, type Reading } from '../reading.ts';
import { relation } from '../tree.ts';
import type { Range } from '../types.ts';
import { senseOf } from './lexicon.ts';
import { MEANS } from './means.ts';

const CLAUSES = new Set(['acl', 'parataxis', 'advcl', 'ccomp', 'xcomp', 'dep']);
const OUTSIDE = new Set(['case', 'mark', 'cc', 'punct', 'cop', 'aux', 'nsubj', 'advmod', 'discourse']);
/** Conjunctions, prepositions and relative words that a bad tree puts in front of a noun phrase. */
const LEADING = /^(CC|IN|WDT|WP)$/;
const TITLE = /^(compound|amod|flat|nmod:(poss|desc)|det)/;
/** Behind these stands another party: "hours after the minister". */
export const BESIDE = /^(after|before|since|until|when|as|while)$/;
/** "his deputy later": the time of the verb behind. */
const LATER = /^(later|earlier|again|also)$/;
const BREAKS = new Set([',', ';', ':', '—', '–', '--', '-']);

/**
 * The words of a noun phrase by its head: the name with the title before it and what belongs to it,
 * without an apposition or a clause set off by a comma. A mention over the head may widen it.
 */
export function nominalRange(reading: Reading, head: number): Range {
  const range = { from: leftEdge(reading, head), to: rightEdge(reading, head) };
  return trimmed(reading, head, withNames(reading, head, withMention(reading, head, range)));
}

/** "about three in ten" keeps its "about". */
function leftEdge({ tokens, tree }: Reading, head: number): number {
  let from = head;
  const before = (tree.children[head] ?? []).filter((child) => child < head);
  for (const child of before.reverse()) {
    const name = relation(tokens[child]);
    const about = name === 'advmod' && tokens[head]!.upos === 'NUM';
    const outside = (OUTSIDE.has(name) && !about) || CLAUSES.has(name);
    if (outside || isApart(tokens, tree.left[child]!, from)) break;
    from = Math.min(from, tree.left[child]!);
  }
  return from;
}

/** A comma or a preposition between: "hours after the minister". */
function isApart(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.text === ',' || BESIDE.test(tokens[at]!.lower)) return true;
  return false;
}

function rightEdge(reading: Reading, head: number): number {
  const { tokens, tree } = reading;
  const end = withComplement(reading, head, tree.right[head]!);
  for (let at = head + 1; at < end; at++) {
    const clause = CLAUSES.has(relation(tokens[at])) && tokens[at]!.head === head;
    if (clause && describesWho(reading, head, at)) return endOfDescription(reading, at, end);
    if (clause) return cutBefore(reading, head, tree.left[at]!);
    if (tellsHow(tokens, at)) return at;
    if (isBreak(reading, at) && !listGoesOn(reading, head, at))
      return at - 1 > head && tokens[at - 1]!.xpos === 'VBN' ? at - 1 : at;
  }
  return end;
}

/** "people briefed on the talks": a participle right behind a noun tells which people; one that speaks does not. */
function describesWho({ tokens, tree }: Reading, head: number, at: number): boolean {
  const { xpos, lemma } = tokens[at]!;
  if (tokens[head]!.upos !== 'NOUN' || tree.left[at] !== at || tokens[at - 1]!.text === ',') return false;
  return /^VB[NG]$/.test(xpos) && !senseOf(lemma)?.has('quote');
}

/** "the ministry in a statement said" */
function tellsHow(tokens: Reading['tokens'], at: number): boolean {
  if (!/^(in|via)$/.test(tokens[at]!.lower) || tokens[at + 1]?.upos !== 'DET') return false;
  const noun = tokens[at + 2]?.upos === 'ADJ' ? at + 3 : at + 2;
  return MEANS.has(tokens[noun]?.lemma ?? '') && tokens[noun + 1]?.upos !== 'NOUN';
}

function endOfDescription(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (isBreak(reading, at) || /^(VB[DZP]|MD)$/.test(reading.tokens[at]!.xpos))
      return at > from + 1 ? at : from;
  return to;
}

/** "a source close to the talks said", where the tree hangs "to the talks" on the verb. */
function withComplement({ tokens }: Reading, head: number, end: number): number {
  if (end - 1 <= head || tokens[end - 1]!.upos !== 'ADJ' || tokens[end]?.upos !== 'ADP') return end;
  let at = end + 1;
  while (at < end + 8 && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  return tokens[at]?.upos === 'VERB' && at > end + 1 ? at : end;
}

/** A comma, a dash with spaces around it, or a time: "the minister on Tuesday". */
function isBreak(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const { text, start, upos } = tokens[at]!;
  if (BREAKS.has(text)) return /^[,;:]$/.test(text) || tokens[at - 1]!.end < start;
  const time = upos === 'ADP' ? tokens[at + 1]?.start : start;
  return time !== undefined && timesNear(reading.segment, time, time).some((each) => each.start === time);
}

/** A clause may begin before its verb; its first word is where the phrase ends. */
function cutBefore({ tokens }: Reading, head: number, at: number): number {
  return Math.max(head + 1, isPunct(tokens[at - 1]) ? at - 1 : at);
}

/** "Russia, Iran and Turkey": the comma of a list. */
function listGoesOn({ tokens, tree }: Reading, head: number, comma: number): boolean {
  if (tokens[comma]!.text !== ',') return false;
  const conjuncts = (tree.children[head] ?? []).filter((child) => tokens[child]!.deprel === 'conj');
  const next = conjuncts.find((child) => child > comma);
  return next !== undefined && next - comma <= 4 && tokens[next]!.upos !== 'VERB';
}

/** Capitalised words right beside a name belong to it: "Brigadier General" and what follows. */
function withNames(reading: Reading, head: number, range: Range): Range {
  const { tokens, quoteOf } = reading;
  if (tokens[head]!.upos !== 'PROPN') return range;
  let { from, to } = range;
  const isName = (at: number): boolean => tokens[at]?.upos === 'PROPN' && quoteOf[at] === quoteOf[head];
  const isTime = (at: number): boolean => {
    const place = tokens[at]!.start;
    return timesNear(reading.segment, place, place).some(({ start }) => start === place);
  };
  const isTitle = (at: number): boolean =>
    TITLE.test(tokens[at]?.deprel ?? '') && inside(tokens[at]!.head, from, to);
  const isCapital = (at: number): boolean =>
    /^(NOUN|ADJ)$/.test(tokens[at]?.upos ?? '') && /^\p{Lu}/u.test(tokens[at]!.text);
  const isPart = (at: number): boolean => isName(at) || isTitle(at) || isCapital(at);
  while (from > 0 && isPart(from - 1) && !isTime(from - 1)) from--;
  while (isName(to) && isName(to - 1) && !isTime(to)) to++;
  return { from, to };
}

function inside(at: number, from: number, to: number): boolean {
  return at >= from && at < to;
}

function withMention(reading: Reading, head: number, range: Range): Range {
  for (const mention of mentionsNear(reading.segment, head, head)) {
    if (mention.from > head) break;
    if (mention.to > head && mention.to - mention.from < 12)
      return { from: Math.min(range.from, mention.from), to: Math.max(range.to, mention.to) };
  }
  return range;
}

/** "about 3 in 10 voters": the share belongs to those who speak. */
function withShare(tokens: Reading['tokens'], from: number): number {
  const isShare = tokens[from]?.upos === 'NUM' && /^(in|of)$/.test(tokens[from - 1]?.lower ?? '');
  if (!isShare || tokens[from - 2]?.upos !== 'NUM') return from;
  return /^(about|nearly|almost|roughly|some|only|just|around)$/.test(tokens[from - 3]?.lower ?? '')
    ? from - 3
    : from - 2;
}

/** "last month police", "on Friday rescuers": begins behind the time; not "last month's report", "the 2019 report". */
function behindTime({ tokens, segment }: Reading, head: number, from: number): number {
  const { start, end, lower } = tokens[from]!;
  const time = timesNear(segment, start, start).find((each) => each.start <= start && start < each.end);
  if (!time || lower === 'the') return from;
  const alone = time.start === start && time.end === end;
  if (alone && tokens[from - 1]?.upos !== 'ADP' && !/^(yester|to)day$/.test(lower)) return from;
  let at = from;
  while (at < head && tokens[at]!.start < time.end) at++;
  return tokens[at]!.xpos === 'POS' || tokens[at - 1]!.end > time.end ? from : at;
}

/** Without the words before a preposition of time ("days before the minister"), leading and closing ones. */
/** "at least five members" keeps its "at". */
const isLeading = (tokens: Reading['tokens'], at: number): boolean =>
  LEADING.test(tokens[at]!.xpos) &&
  !/^at (?:least|most)$/.test(`${tokens[at]!.lower} ${tokens[at + 1]?.lower}`);

function trimmed(reading: Reading, head: number, range: Range): Range {
  const { tokens } = reading;
  let from = behindTime(reading, head, range.from);
  let { to } = range;
  for (let at = from; at < head; at++) if (BESIDE.test(tokens[at]!.lower)) from = at + 1;
  while (from < to - 1 && (isPunct(tokens[from]) || isLeading(tokens, from))) from++;
  if (to > from + 1 && LATER.test(tokens[to - 1]!.lower)) to--;
  while (to > from + 1 && isPunct(tokens[to - 1]) && tokens[to - 1]!.text !== ')') to--;
  return { from: withShare(tokens, from), to };
}
