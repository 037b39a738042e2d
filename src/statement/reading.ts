import type { Quotation, Segment, Sentence, Token } from '../language/index.ts';
import { withHeadlineVerbs } from './retagged/headline-verbs.ts';
import { withMistakenVerbs } from './retagged/mistaken-verbs.ts';
import { retagged } from './retagged/retagged.ts';
import { type Tree, treeOf } from './tree.ts';
import type { Range } from './types.ts';

/** The words of an outermost quotation as tokens, marks excluded. */
export interface Quote extends Range {
  readonly quotation: Quotation;
  /** The tokens of the marks, -1 where one is missing. */
  readonly open: number;
  readonly close: number;
}

/** A segment made ready for the rules: trees, sentences and outermost quotations by token. */
export interface Reading {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** The segment's, but begun behind a dateline or the label of a turn. */
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** The sentence of each token, by index. */
  readonly sentenceOf: Int32Array;
  /** The outermost quotation each token stands in (marks not), by index; -1 for none. */
  readonly quoteOf: Int32Array;
}

export function readingOf(segment: Segment): Reading {
  const tokens =
    segment.in === 'headline'
      ? withHeadlineVerbs(segment.tokens)
      : retagged(withMistakenVerbs(segment.tokens, segment.sentences), segment.sentences);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [s, { from, to }] of segment.sentences.entries()) sentenceOf.fill(s, from, to);
  const quotes = quotesOf(segment);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  for (const [q, { from, to }] of quotes.entries()) quoteOf.fill(q, from, to);
  const sentences = segment.sentences.map((sentence) =>
    behindLabel(behindDateline(sentence, tokens), tokens),
  );
  return { segment, tokens, tree: treeOf(tokens), sentences, quotes, sentenceOf, quoteOf };
}

/** "A: According to the council, ...": what is said in a turn stands behind its label. */
function behindLabel(sentence: Sentence, tokens: readonly Token[]): Sentence {
  const { from, to } = sentence;
  const labelled =
    tokens[from + 1]?.text === ':' && from + 2 < to && /^[\p{Lu}.]+$/u.test(tokens[from]!.text);
  return labelled ? { ...sentence, from: from + 2 } : sentence;
}

const DASH = /^(-|–|—|--)$/;
const LONGEST_DATELINE = 14;

/** "OSLO (Wire) -- The minister said": what is said and who says it stand behind the dash. */
function behindDateline(sentence: Sentence, tokens: readonly Token[]): Sentence {
  const { from, to } = sentence;
  const place = tokens[from]!.text;
  if (place.length < 3 || place !== place.toUpperCase() || !/^\p{Lu}/u.test(place)) return sentence;
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_DATELINE); at++) {
    const { text, upos, start } = tokens[at]!;
    if (DASH.test(text) && tokens[at - 1]!.end < start) return { ...sentence, from: at + 1 };
    if (upos === 'VERB' || upos === 'AUX') return sentence;
  }
  return sentence;
}

function quotesOf({ quotations, tokens }: Segment): Quote[] {
  const quotes: Quote[] = [];
  let at = 0;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= quotation.end) to++;
    if (to === at) continue;
    const open = quotation.open >= 0 ? at - 1 : -1;
    const close = quotation.close >= 0 ? to : -1;
    quotes.push({ quotation, from: at, to, open, close });
    at = to;
  }
  return quotes;
}

export function sentenceAt(reading: Reading, token: number): Sentence {
  return reading.sentences[reading.sentenceOf[token] ?? 0]!;
}

/** The first token of the sentence that is not a quotation mark, and one past its last. */
export function sentenceRange(reading: Reading, token: number): Range {
  const { from, to } = sentenceAt(reading, token);
  return { from, to };
}

export function isPunct(token: Token | undefined): boolean {
  return token?.upos === 'PUNCT' || token?.upos === 'SYM';
}

/** A word of its own: neither punctuation nor a mark. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && !isPunct(token);
}
