import type { TimexType } from '../../../format/index.ts';
import type { Sentence, Token } from '../../types.ts';
import type { Anchor } from '../anchor.ts';
import type { Days } from '../calendar/days.ts';

/** A token, or a part of one: words joined by hyphens are read one by one whichever way they were tokenized. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

/** What a rule sees: the words, the article's date, and the calendar value the text spoke of last. */
export interface Scan {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly anchor: Anchor | null;
  /** The value of the last DATE or TIME that was resolved to a year at least; null at the start. */
  focus: string | null;
  /** The value of the last quarter of a year, which days spoken of since do not replace; null at the start. */
  quarter: string | null;
  /** The same of quarters that were over at the article's date: figures are of those. */
  overQuarter: string | null;
}

/** Days that a rule knows better than the value says them, and why. */
export interface Within extends Days {
  readonly why: string;
}

/** A time expression: words `from` (the rule's own place where left out) to `to - 1`. */
export interface Found {
  readonly from?: number;
  readonly to: number;
  readonly type: TimexType;
  readonly value: string;
  /** Only a comparison ("a year ago"): what the text spoke of before stays in focus. */
  readonly aside?: true;
  /** Where the value is wider or narrower than what the words say. */
  readonly within?: Within | null;
}

/** One decision: is there a time expression at word `at`, and what does it mean? */
export type TimeRule = (scan: Scan, at: number) => Found | null;

/** The lower-case word at a place; empty outside the text. */
export const lowerAt = (scan: Scan, at: number): string => scan.words[at]?.lower ?? '';

export const isCapitalised = (scan: Scan, at: number): boolean => {
  const first = scan.words[at]?.text.charCodeAt(0) ?? 0;
  return first >= 65 && first <= 90;
};

/** The index behind a hyphen standing at `at`, or `at` where there is none. */
export const pastHyphen = (scan: Scan, at: number): number => (isHyphen(lowerAt(scan, at)) ? at + 1 : at);

export const isHyphen = (lower: string): boolean => lower === '-' || lower === '\u2010' || lower === '\u2011';

/** Splits tokens at inner hyphens, except in numbers ("2018-03-29"), so that rules see one kind of words. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.end - token.start > 2 && hasInnerHyphen(token.text)) pushParts(words, token, index);
    else
      words.push({ text: token.text, lower: token.lower, start: token.start, end: token.end, token: index });
  }
  return words;
}

function hasInnerHyphen(text: string): boolean {
  const at = text.indexOf('-');
  return at > 0 && at < text.length - 1 && !/^[\d-]+$/.test(text);
}

function pushParts(words: Word[], token: Token, index: number): void {
  let from = 0;
  for (let at = 0; at <= token.text.length; at++) {
    if (at < token.text.length && token.text[at] !== '-') continue;
    if (at > from) words.push(part(token, index, from, at));
    if (at < token.text.length) words.push(part(token, index, at, at + 1));
    from = at + 1;
  }
}

const part = (token: Token, index: number, from: number, to: number): Word => ({
  text: token.text.slice(from, to),
  lower: token.lower.slice(from, to),
  start: token.start + from,
  end: token.start + to,
  token: index,
});
