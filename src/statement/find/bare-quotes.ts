import { type Mention, mentionsNear } from '../../language/index.ts';
import { isWord, type Quote, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range } from '../types.ts';

const SHORTEST = 3;
const LONGEST_OPENING = 6;
const LONGEST_PARTICIPLE = 14;
const TITLE = /^(DET|ADJ|NOUN|PROPN|NUM)$/;

/**
 * Quotations without a cue: `Ole Dahl was blunt. "It is over."`, `Dahl, 50, shook his head: "It is over."` The person
 * with whom the sentence before opens speaks, or whom the first paragraph behind quotations that open the article
 * names and quotes.
 */
export function draftBareQuotes(reading: Reading, taken: ReadonlySet<number>): Draft[] {
  if (reading.segment.in === 'headline') return [];
  return reading.quotes.flatMap((quote, q) => {
    if (taken.has(q) || !isSpeech(reading, quote)) return [];
    const before = sentenceBefore(reading, quote);
    const person = before ? openingPerson(reading, before) : personAhead(reading, taken, q);
    return person ? [draftOf(quote, person)] : [];
  });
}

/** A sentence of its own: some words, and the mark that ends it inside. */
function isSpeech({ tokens }: Reading, { from, to, close }: Quote): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (isWord(tokens[at])) words++;
  return close >= 0 && words >= SHORTEST && /^[.!?]$/.test(tokens[to - 1]!.text);
}

/** The words of the same paragraph that end right before the quotation with a full stop or a colon. */
function sentenceBefore(reading: Reading, quote: Quote): Range | null {
  const { tokens, quoteOf } = reading;
  const open = quote.open < 0 ? quote.from : quote.open;
  const last = open - 1;
  if (last < 0 || !/^[.:]$/.test(tokens[last]!.text) || quoteOf[last] !== -1) return null;
  const { from, paragraph } = sentenceAt(reading, last);
  if (paragraph !== sentenceAt(reading, quote.from).paragraph) return null;
  for (let at = from; at < last; at++) if (quoteOf[at] !== -1) return null;
  return { from, to: last };
}

/** A person named, or "he" or "she", right at the beginning, with a finite verb behind. */
function openingPerson(reading: Reading, sentence: Range): Mention | null {
  const { segment, tokens } = reading;
  const { to } = sentence;
  const from = behindParticiple(reading, sentence);
  const mention = mentionsNear(segment, from, Math.min(to, from + LONGEST_OPENING)).find(
    (each) => each.from >= from && each.to <= to && each.type === 'person',
  );
  if (!mention) return null;
  for (let at = from; at < mention.from; at++) if (!TITLE.test(tokens[at]!.upos)) return null;
  if (mention.kind === 'pronoun' && tokens[mention.head]!.xpos !== 'PRP') return null;
  if (tokens[mention.to]?.xpos === 'POS') return null;
  const verb = tokens.slice(mention.to, to).some(({ xpos }) => /^VB[DZP]$/.test(xpos));
  return verb ? mention : null;
}

/** "Asked about it, Dahl shrugged": where the main clause begins. */
function behindParticiple({ tokens }: Reading, { from, to }: Range): number {
  if (!/^VB[GN]$/.test(tokens[from]!.xpos) && !/^(asked|pressed|questioned)$/.test(tokens[from]!.lower))
    return from;
  for (let comma = from + 1; comma < Math.min(to - 2, from + LONGEST_PARTICIPLE); comma++)
    if (tokens[comma]!.text === ',') return comma + 1;
  return from;
}

/** Behind paragraphs that are quotations alone: the person with whom the next one opens, which quotes him too. */
function personAhead(reading: Reading, taken: ReadonlySet<number>, q: number): Mention | null {
  const { quotes, sentences } = reading;
  let last = q;
  while (last < quotes.length && fillsParagraph(reading, quotes[last]!) && !taken.has(last)) last++;
  const next = quotes[last];
  if (last === q || !next || !taken.has(last) || !opensArticle(reading, q)) return null;
  const { paragraph } = sentenceAt(reading, next.from);
  const first = sentences.find((sentence) => sentence.paragraph === paragraph)!;
  const before = sentenceAt(reading, quotes[last - 1]!.from).paragraph;
  return paragraph === before + 1 ? openingPerson(reading, first) : null;
}

/** No paragraph before it but quotations alone. */
function opensArticle({ tokens, quoteOf, quotes }: Reading, q: number): boolean {
  for (let at = 0; at < quotes[q]!.from; at++) if (isWord(tokens[at]) && quoteOf[at] === -1) return false;
  return true;
}

function fillsParagraph({ sentences, sentenceOf, tokens }: Reading, quote: Quote): boolean {
  const open = quote.open < 0 ? quote.from : quote.open;
  const { from, paragraph } = sentences[sentenceOf[open]!]!;
  const next = sentences[sentenceOf[Math.max(quote.to, quote.close)]! + 1];
  const opens = sentences[sentenceOf[open]! - 1]?.paragraph !== paragraph && from >= open - 1;
  return opens && (next === undefined || next.paragraph !== paragraph) && isLast(tokens, quote, next?.from);
}

/** Nothing but marks behind it up to `to`. */
function isLast(tokens: Reading['tokens'], { to }: Quote, end = tokens.length): boolean {
  for (let at = to; at < end; at++) if (isWord(tokens[at])) return false;
  return true;
}

function draftOf(quote: Quote, { from, to, head }: Mention): Draft {
  return {
    frame: 'quote',
    act: 'said',
    lemma: '',
    head: quote.from,
    cue: [],
    content: [quote],
    source: { from, to, head, refersTo: head, rule: 'opens the sentence before' },
    addressee: null,
    rule: 'quotation without a cue',
  };
}
