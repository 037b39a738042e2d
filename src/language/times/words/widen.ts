import type { TimexType } from '../../../format/index.ts';
import { MONTH, WEEKDAY } from './names.ts';
import { readQuantity } from './numbers.ts';
import { type Found, isHyphen, lowerAt, type Scan } from './scan.ts';

const EARLY = new Set(['early', 'late', 'earlier', 'later', 'mid', 'sometime']);
const EDGE = new Set(['end', 'beginning', 'start', 'middle', 'close']);
const ABOUT: readonly string[][] = [
  ['at', 'least'],
  ['at', 'most'],
  ['no', 'more', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['up', 'to'],
  ['nearly'],
  ['almost'],
  ['about'],
  ['around'],
  ['over'],
  ['roughly'],
  ['approximately'],
];
/** Words that an article before them does not belong to: "the Oct. 23 attack", "the current plan". */
const NO_ARTICLE = new Set(['current', 'daily', 'weekly', 'monthly', 'yearly', 'now', 'year', '9/11']);

/** Where an expression begins when the words that modify it are counted in: "early", "the end of", "at least", "the". */
export function widen(scan: Scan, from: number, { to, type }: Found): number {
  const start =
    type === 'DURATION' || isCounted(scan, from, to)
      ? aboutBefore(scan, from)
      : edgeBefore(scan, earlyBefore(scan, from));
  if (start !== from) return lowerAt(scan, start - 1) === 'the' ? start - 1 : start;
  return aboutTime(scan, withArticle(scan, from, to), type);
}

/** "three years ago": a number and a unit, though it names a date. */
const isCounted = (scan: Scan, from: number, to: number): boolean =>
  lowerAt(scan, to - 1) === 'ago' && readQuantity(scan, from) !== null;

function aboutBefore(scan: Scan, from: number): number {
  for (const phrase of ABOUT) {
    const start = from - phrase.length;
    if (!phrase.every((word, index) => lowerAt(scan, start + index) === word)) continue;
    return phrase[0] === 'over' && !/^(an?|\d+)$/.test(lowerAt(scan, from)) ? from : start;
  }
  return from;
}

function earlyBefore(scan: Scan, from: number): number {
  const adverb = isHyphen(lowerAt(scan, from - 1)) ? from - 2 : from - 1;
  return EARLY.has(lowerAt(scan, adverb)) ? adverb : from;
}

function edgeBefore(scan: Scan, from: number): number {
  const of = lowerAt(scan, from - 1) === 'the' ? from - 2 : from - 1;
  return lowerAt(scan, of) === 'of' && EDGE.has(lowerAt(scan, of - 1)) ? of - 1 : from;
}

function withArticle(scan: Scan, from: number, to: number): number {
  if (lowerAt(scan, from - 1) !== 'the' || isModifier(scan, to)) return from;
  const first = lowerAt(scan, from);
  if (
    (/^\d{4}$/.test(first) && to === from + 1) ||
    NO_ARTICLE.has(first) ||
    MONTH.has(first) ||
    WEEKDAY.has(first)
  )
    return from;
  return from - 1;
}

/** The expression stands before a noun that the article belongs to: "the third-quarter loss". */
function isModifier(scan: Scan, to: number): boolean {
  if (!isHyphen(lowerAt(scan, to - 2)) && !/^(day|year|month|week)$/.test(lowerAt(scan, to - 1)))
    return false;
  const tag = scan.tokens[scan.words[to]?.token ?? -1]?.upos;
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN';
}

const aboutTime = (scan: Scan, from: number, type: TimexType): number =>
  type === 'TIME' && lowerAt(scan, from - 1) === 'around' ? from - 1 : from;
