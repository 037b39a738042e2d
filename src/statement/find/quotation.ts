import { isPunct, type Quote, type Reading, sentenceAt } from '../reading.ts';
import type { Cue } from './cues.ts';

/** A cue with the quotations it speaks, in order. */
export interface Spoken {
  readonly cue: Cue;
  readonly quotes: readonly Quote[];
  readonly rule: string;
}

const REACH = 16;
const ENDS = new Set([',', '.', '?', '!', '…', '...', '—', '--', '–', '-']);

/**
 * Which cue speaks which quotation. Each quotation asks, in this order: a cue set into it or behind it,
 * a cue before it, the cue of the quotation it goes on from.
 */
export function speakQuotes(reading: Reading, cues: readonly Cue[]): Spoken[] {
  const owners = new Map<Cue, { quotes: Quote[]; rule: string }>();
  const free = cues.filter((cue) => cue.sense.has('quote') && !cue.passive);
  let last: Cue | null = null;
  let lastQuote: Quote | null = null;
  for (const [q, quote] of reading.quotes.entries()) {
    if (quote.quotation.continues && reading.quotes[q - 1] !== lastQuote) last = null;
    const [rule, cue]: [string, Cue | null] = ownCue(reading, free, quote, lastQuote, last);
    if (cue === null) continue;
    const owner = owners.get(cue) ?? { quotes: [], rule };
    owner.quotes.push(quote);
    owners.set(cue, owner);
    last = cue;
    lastQuote = quote;
  }
  const owned = new Set([...owners.values()].flatMap(({ quotes }) => quotes));
  for (const { quotes } of owners.values()) quotes.unshift(...openedBefore(reading, owned, quotes[0]!));
  return [...owners].map(([cue, { quotes, rule }]) => ({ cue, quotes, rule }));
}

/** Paragraphs of the same speech before the one that its cue stands in: each is left open, and the next opens anew. */
function openedBefore({ quotes }: Reading, owned: ReadonlySet<Quote>, first: Quote): Quote[] {
  const before: Quote[] = [];
  if (!first.quotation.continues) return before;
  for (let q = quotes.indexOf(first); q > 0 && quotes[q]!.quotation.continues; q--) {
    if (owned.has(quotes[q - 1]!)) break;
    before.unshift(quotes[q - 1]!);
  }
  return before;
}

function ownCue(
  reading: Reading,
  cues: readonly Cue[],
  quote: Quote,
  lastQuote: Quote | null,
  last: Cue | null,
): [string, Cue | null] {
  const behind = cueBehind(reading, cues, quote);
  if (behind) return ['cue behind quotation', behind];
  if (last && lastQuote && interrupts(reading, last, lastQuote, quote) && !otherCue(cues, last, quote))
    return ['cue inside quotation', last];
  const before = cueBefore(reading, cues, quote);
  if (before) return ['cue before quotation', before];
  if (last && lastQuote && goesOn(reading, lastQuote, quote, last)) return ['quotation goes on', last];
  const sentenceBefore = cueOfSentenceBefore(reading, cues, quote);
  return sentenceBefore ? ['quotation behind a clause', sentenceBefore] : ['', null];
}

/** `"A," said Smith` and `"A," Smith said`: between the quotation and the verb stands at most the source. */
function cueBehind(reading: Reading, cues: readonly Cue[], quote: Quote): Cue | undefined {
  const { tokens } = reading;
  const after = quote.close < 0 ? quote.to : quote.close + 1;
  if (!soundsFinished(reading, quote) || !opensClause(reading, quote)) return undefined;
  const limit = endOfSentence(reading, after);
  const cue = cues.find((each) => each.head >= after && each.head < Math.min(limit, after + REACH));
  if (!cue || reading.quoteOf[cue.head] !== -1 || !sameParagraph(reading, cue.head, quote)) return undefined;
  if (!sameUtterance(reading, quote, cue)) return undefined;
  let depth = 0;
  for (let at = after; at < cue.from; at++) {
    const token = tokens[at]!;
    if (token.text === ',') depth++;
    const quoted = tokens[at + 1]?.lower === 'as' && /^(quote|cite)$/.test(token.lemma);
    if (token.upos === 'VERB' && depth < 2 && !quoted && !followsRelative(reading, at)) return undefined;
    if (token.upos === 'CCONJ' && depth > 0 && tokens[at - 1]?.text === ',') return undefined;
    if (token.text === '.' || token.text === ';' || reading.quoteOf[at] !== -1) return undefined;
  }
  return cue;
}

/** Words of the same clause before the quotation make it part of a longer content, which the clause rules read. */
function opensClause({ tokens, sentenceOf }: Reading, quote: Quote): boolean {
  const open = quote.open < 0 ? quote.from : quote.open;
  const before = tokens[open - 1];
  if (before === undefined || sentenceOf[open - 1] !== sentenceOf[quote.to - 1]) return true;
  if (before.upos === 'NUM' && sentenceOf[open - 2] !== sentenceOf[open]) return true;
  return isPunct(before) || before.upos === 'CCONJ' || sentenceOf[quote.from] !== sentenceOf[quote.to - 1];
}

/** A sentence that begins behind the quotation holds its cue only where it says nothing else ("Why?" he asked.) */
function sameUtterance(reading: Reading, quote: Quote, cue: Cue): boolean {
  const { tokens } = reading;
  if (reading.sentenceOf[quote.to - 1] === reading.sentenceOf[cue.head]) return true;
  const last = tokens[quote.to - 1]!.text;
  if (last === '.') return false;
  const { to } = sentenceAt(reading, cue.head);
  for (let at = cue.to; at < to; at++) if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return last === ',';
  return true;
}

function sameParagraph(reading: Reading, token: number, quote: Quote): boolean {
  return sentenceAt(reading, token).paragraph === sentenceAt(reading, quote.to - 1).paragraph;
}

/** A sentence may end with the quotation's own full stop before the cue ("A." he said.) */
function endOfSentence(reading: Reading, at: number): number {
  return at < reading.tokens.length ? sentenceAt(reading, at).to : at;
}

function followsRelative({ tokens }: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (tokens[back]!.lower === 'who' || tokens[back]!.lower === 'which' || tokens[back]!.text === ',')
      return true;
  return false;
}

/** The quotation ends as speech before its cue does: with a comma, a question mark and the like. */
function soundsFinished({ tokens }: Reading, quote: Quote): boolean {
  const inside = tokens[quote.to - 1]!.text;
  const outside = quote.close < 0 ? '' : (tokens[quote.close + 1]?.text ?? '');
  return ENDS.has(inside) || outside === ',' || outside === '—' || outside === '--';
}

/** `Smith said: "A"`, `Smith told reporters on Monday that "A"`, `Smith went on, speaking of what he had seen: "A"`. */
function cueBefore(reading: Reading, cues: readonly Cue[], quote: Quote): Cue | undefined {
  const { tokens } = reading;
  const open = quote.open < 0 ? quote.from : quote.open;
  const from = sentenceAt(reading, quote.from).from;
  const start = open > from ? from : previousSentenceWithColon(reading, open);
  const cue = cues.findLast((each) => each.head < open && each.head >= start);
  if (!cue || open - cue.head > REACH || reading.quoteOf[cue.head] !== -1) return undefined;
  const joint = tokens[open - 1]!;
  const direct = joint.text === ':' || joint.text === ',' || open === cue.to || joint.lower === 'that';
  if (!direct) return undefined;
  if (joint.text === ':' && quotesAnother(tokens, cue, open)) return undefined;
  const aside = joint.text === ':' && tokens[cue.to]?.text === ',' && tokens[cue.to + 1]?.xpos === 'VBG';
  for (let at = cue.to; at < open && !aside; at++)
    if (tokens[at]!.upos === 'VERB' && tokens[at]!.xpos !== 'VBG') return undefined;
  return joint.text === ':' || quoteFillsClause(reading, quote) ? cue : undefined;
}

/** `The magazine quotes Smith: "A"`: Smith speaks. */
function quotesAnother(tokens: Reading['tokens'], { name, to }: Cue, open: number): boolean {
  return /^(quote|cite)$/.test(name) && tokens.slice(to, open).some(({ upos }) => upos === 'PROPN');
}

/** A line "Smith said:" above the paragraph of the quotation. */
function previousSentenceWithColon(reading: Reading, open: number): number {
  const before = reading.tokens[open - 1];
  return before?.text === ':' ? sentenceAt(reading, open - 1).from : open;
}

/** Nothing of the clause stands behind the quotation: it is all that is said. */
function quoteFillsClause({ tokens, ...reading }: Reading, quote: Quote): boolean {
  const after = quote.close < 0 ? quote.to : quote.close + 1;
  const limit = endOfSentence({ tokens, ...reading }, Math.min(quote.to, tokens.length - 1));
  const next = tokens[after];
  return after >= limit || isPunct(next) || isPunct(tokens[quote.to - 1]);
}

/** `"A," he said, "B"`: only the cue and its words stand between the two. */
function interrupts(reading: Reading, last: Cue, lastQuote: Quote, quote: Quote): boolean {
  const open = quote.open < 0 ? quote.from : quote.open;
  if (last.head < lastQuote.to || last.head > open) return false;
  const joint = reading.tokens[open - 1]!.text;
  return sentenceAt(reading, last.head).to > open && (joint === ',' || joint === '—' || joint === '--');
}

/** `"A," he said, adding, "B"`: the second quotation has a cue of its own. */
function otherCue(cues: readonly Cue[], last: Cue, quote: Quote): boolean {
  return cues.some(({ head }) => head > last.head && head < quote.from);
}

/** `"A," he said. "B."`: the next quotation opens a sentence of the same paragraph, or a paragraph of its own. */
function goesOn(reading: Reading, lastQuote: Quote, quote: Quote, last: Cue): boolean {
  const open = quote.open < 0 ? quote.from : quote.open;
  if (quote.quotation.continues) return true;
  const sentence = sentenceAt(reading, quote.from);
  const before = sentenceAt(reading, Math.max(lastQuote.to - 1, last.head));
  const opens = sentence.from === open || sentence.from === quote.from;
  if (!opens) return false;
  const distance = sentence.paragraph - before.paragraph;
  const adjacent = sentence.from - before.to <= 1;
  return adjacent && (distance === 0 || (distance === 1 && fillsParagraph(reading, quote)));
}

/** `He said that A. "B."`: the sentence before, in the same paragraph, says something by a cue. */
function cueOfSentenceBefore(reading: Reading, cues: readonly Cue[], quote: Quote): Cue | undefined {
  const open = quote.open < 0 ? quote.from : quote.open;
  const sentence = sentenceAt(reading, quote.from);
  if ((sentence.from !== open && sentence.from !== quote.from) || sentence.from === 0) return undefined;
  const before = sentenceAt(reading, open - 1);
  const apart = sentence.paragraph - before.paragraph;
  if (apart > 1 || (apart === 1 && !fillsParagraph(reading, quote)) || quote.to - quote.from < 3)
    return undefined;
  return cues.find(
    (cue) =>
      cue.head >= before.from &&
      cue.head < before.to &&
      reading.quoteOf[cue.head] === -1 &&
      cue.sense.get('quote') !== 'thought',
  );
}

function fillsParagraph(reading: Reading, quote: Quote): boolean {
  const paragraph = reading.segment.paragraphs[sentenceAt(reading, quote.from).paragraph];
  return (
    paragraph !== undefined &&
    quote.quotation.start - paragraph.start <= 1 &&
    paragraph.end - quote.quotation.end <= 2
  );
}
