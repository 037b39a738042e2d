import { mentionsNear } from '../../language/index.ts';
import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range } from '../types.ts';
import { opensInsert } from './frames/set-into.ts';
import { nominalRange } from './nominal.ts';

const REPORTING = /^(reported|noted|quoted|cited|stated)$/;
const WHO = new Set(['who', 'which']);
const LONGEST_SOURCE = 30;
const LONGEST_OWNER = 6;
const WORDS = /^(words|view|opinion|estimation)$/;

/** "According to A, B.", "B, according to A." and "As reported by A, B.": A speaks B. */
export function draftAccording(reading: Reading): Draft[] {
  return reading.tokens.flatMap((_, at) => {
    const length = leadLength(reading, at);
    return length > 0 ? (draftAt(reading, at, at + length) ?? []) : [];
  });
}

/** The words of "according to" and "as reported by", 0 where none begins. */
function leadLength({ tokens }: Reading, at: number): number {
  const { lower } = tokens[at]!;
  if (lower === 'in') return ownWords(tokens, at) > 0 ? 1 : 0;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'according') return next === 'to' ? 2 : 0;
  return lower === 'as' && REPORTING.test(next) && tokens[at + 2]?.lower === 'by' ? 3 : 0;
}

/** "In his words,", "in the mayor's own view,": the tokens from "in" to the noun, 0 where they say something else. */
function ownWords(tokens: Reading['tokens'], at: number): number {
  let owner = at + 1;
  while (owner < at + LONGEST_OWNER && /^(DET|ADJ|NOUN|PROPN)$/.test(tokens[owner]?.upos ?? '')) owner++;
  const isOwner = tokens[owner]?.xpos === 'PRP$' || (owner > at + 1 && tokens[owner]?.xpos === 'POS');
  if (!isOwner) return 0;
  const noun = tokens[owner + 1]?.lower === 'own' ? owner + 2 : owner + 1;
  return WORDS.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.text === ',' ? noun + 1 - at : 0;
}

function draftAt(reading: Reading, at: number, behind: number): Draft[] | null {
  const sentence = boundsAt(reading, at);
  const own = ownWords(reading.tokens, at);
  const head = own > 0 ? behind : headOfPhrase(reading, behind, sentence.to);
  if (head < 0) return null;
  const words = nominalRange(reading, head);
  let to = Math.min(head + 1, words.to);
  while (to < words.to && reading.tokens[to]!.text !== ',') to++;
  if (own > 0) to = at + own;
  const source = { from: words.from, to };
  const end = endOfPhrase(reading, at, source.to, sentence.to);
  const content = contentAround(reading, sentence, { from: at, to: end });
  if (content.length === 0) return null;
  return [
    {
      frame: 'according',
      act: 'said',
      lemma: 'according to',
      head: at,
      cue: [own > 0 ? { from: at + own - 1, to: at + own } : { from: at, to: behind }],
      content,
      source: {
        from: behind,
        to: own > 0 ? head + 1 : Math.max(source.to, head + 1),
        head,
        refersTo: head,
        rule: 'according to',
      },
      addressee: null,
      rule: 'according to',
    },
  ];
}

function boundsAt(reading: Reading, at: number): Range {
  const { from, to } = sentenceAt(reading, at);
  const quote = reading.quotes[reading.quoteOf[at]!];
  return quote ? { from: Math.max(from, quote.from), to: Math.min(to, quote.to) } : { from, to };
}

/** The noun that heads the source: the last of the first run of nominal words. */
function headOfPhrase({ tokens }: Reading, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < Math.min(to, from + LONGEST_SOURCE); at++) {
    const { upos } = tokens[at]!;
    if (head >= 0 && goesOnAtOnce(tokens, at)) return head;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = at;
    else if (head >= 0 && tokens[at]!.xpos !== 'POS' && upos !== 'NUM' && upos !== 'ADJ') return head;
    else if ((upos === 'VERB' && at > from) || isPunct(tokens[at])) return head;
  }
  return head;
}

/** Up to the comma that ends the phrase, or the sentence's end. */
function endOfPhrase(reading: Reading, at: number, from: number, to: number): number {
  const opensSentence = opens(reading, boundsAt(reading, at), at);
  if (opensSentence && goesOnAtOnce(reading.tokens, from)) return from;
  for (let next = from; next < to; next++) {
    if (reading.tokens[next]!.text !== ',') continue;
    const goesOn = reading.tokens[next + 1]?.lower;
    const passedOn = /^(cited|quoted)$/.test(goesOn ?? '') && reading.tokens[next + 2]?.lower === 'by';
    if (WHO.has(goesOn ?? '') || passedOn) continue;
    const aside = asideBehind(reading, next);
    if (aside === null) return next + 1;
    if (!WHO.has(reading.tokens[aside.to + 1]?.lower ?? '')) return aside.to + 1;
    next = aside.to;
  }
  return opensSentence ? from : to;
}

/** "According to their own list they have four boats, and": no comma parts what is said from the phrase. */
function goesOnAtOnce(tokens: Reading['tokens'], at: number): boolean {
  return (
    /^(i|he|she|it|we|they|there)$/.test(tokens[at]?.lower ?? '') &&
    /^(VB[DZP]|MD)$/.test(tokens[at + 1]?.xpos ?? '')
  );
}

/** "its president, Ana Villar, the club": a name set off behind a role, or a role behind a name, is the source's still. */
function asideBehind(reading: Reading, comma: number): Range | null {
  const { tokens } = reading;
  const near = mentionsNear(reading.segment, comma, comma + 1);
  const source = near.find(({ from, to }) => from < comma && comma <= to);
  const aside = near.find(({ from }) => from === comma + 1);
  if (aside?.type !== 'person' || !source || source.kind === aside.kind) return null;
  return isPunct(tokens[aside.to]) && !/^(VB[DZP]|MD)$/.test(tokens[aside.to + 1]?.xpos ?? '') ? aside : null;
}

/**
 * Without the phrase: what stands behind it where it opens the sentence, else the clause before it, and what goes on
 * behind its comma.
 */
function contentAround(reading: Reading, sentence: Range, phrase: Range): Range[] {
  const { tokens } = reading;
  if (opens(reading, sentence, phrase.from))
    return [{ from: phrase.to, to: semicolonAfter(reading, phrase.to, sentence.to) }].filter(isLong);
  const closesWithComma = tokens[phrase.to - 1]?.text === ',';
  const insideComma = tokens[phrase.from - 1]?.text === ',';
  const goesOn = closesWithComma && insideComma && phrase.to < sentence.to;
  if (!goesOn) return [{ from: clauseStart(reading, sentence, phrase.from), to: phrase.from }].filter(isLong);
  const behind = { from: phrase.to, to: sentence.to };
  if (opensInsert(reading, phrase.from - 1)) return [behind].filter(isLong);
  return [{ from: sentence.from, to: phrase.from }, behind].filter(isLong);
}

/** "According to the UN, A; the government says B": the semicolon, or the end. */
function semicolonAfter({ tokens, quoteOf }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.text === ';' && quoteOf[at] === quoteOf[from]) return at;
  return to;
}

/** Nothing but a conjunction stands before it: "But, according to the poll, ...". */
function opens({ tokens }: Reading, { from }: Range, at: number): boolean {
  for (let before = from; before < at; before++)
    if (!isPunct(tokens[before]) && !/^(CCONJ|ADV|SCONJ)$/.test(tokens[before]!.upos)) return false;
  return true;
}

/** "A, and B, according to": the phrase goes with the clause it hangs on. */
function clauseStart({ tokens, tree, quoteOf }: Reading, { from }: Range, at: number): number {
  for (let colon = at - 3; colon > from; colon--)
    if (/^[:;]$/.test(tokens[colon]!.text) && quoteOf[colon] === quoteOf[at]) return colon + 1;
  let verb = tokens[at]!.head;
  for (let steps = 0; verb >= 0 && steps < 4 && tokens[verb]!.upos !== 'VERB'; steps++)
    verb = tokens[verb]!.head;
  if (verb < 0 || verb >= at || tokens[verb]!.deprel !== 'conj') return from;
  const start = Math.max(from, tree.left[verb]!);
  const conjunction = tokens[start]!.upos === 'CCONJ' ? start + 1 : start;
  return isPunct(tokens[start - 1]) ? conjunction : from;
}

function isLong({ from, to }: Range): boolean {
  return to - from > 1;
}
