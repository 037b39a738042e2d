import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { Cue } from '../cues.ts';
import { limitOf } from '../ends/limit.ts';
import { endOfSaid } from '../ends/said.ts';
import { extentOf, phraseEnd } from './extent.ts';
import { type FrameRule, type Match, match } from './match.ts';

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);
const LIGHT = new Set(['express', 'voice', 'reiterate', 'repeat', 'convey']);
const LIGHT_NOUNS = new Set([
  'hope',
  'fear',
  'belief',
  'concern',
  'confidence',
  'doubt',
  'regret',
  'view',
  'opinion',
]);
/** "rejected the charge that A" denies A. */
const CHARGES = new Set(
  'charge claim allegation accusation suggestion report rumour rumor idea notion criticism'.split(' '),
);
const BLANK = new Set([
  'it',
  'that',
  'this',
  'what',
  'which',
  'himself',
  'herself',
  'themselves',
  'so',
  'who',
]);

/** "announced A": a noun phrase that carries what is said. */
export function object(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const child = childBy(tokens, tree, cue.head, 'obj');
  const light = lightNoun(reading, cue);
  if (light) return light;
  if (child <= cue.head) return objectBySight(reading, cue);
  if (tokens[child]!.upos === 'PRON' || BLANK.has(tokens[child]!.lower)) return null;
  const charge = behindCharge(tokens, child);
  if (charge >= 0) return match('object', { from: charge, to: endOfSaid(reading, cue, charge) });
  return match('object', extentOf(reading, cue, child));
}

/** "rejected the charge that A", "rejects claims it hid A": where A begins, or -1. */
function behindCharge(tokens: Reading['tokens'], noun: number): number {
  if (!CHARGES.has(tokens[noun]!.lemma)) return -1;
  const next = tokens[noun + 1]?.lower ?? '';
  if (next === 'that') return noun + 2;
  return /^(it|he|she|they)$/.test(next) ? noun + 1 : -1;
}

/** "expressed hope (that) A": the noun is part of the cue, and the clause behind it the content. */
function lightNoun(reading: Reading, cue: Cue): Match | null {
  const { tokens } = reading;
  const at = tokens[cue.to]?.upos === 'DET' ? cue.to + 1 : cue.to;
  if (!LIGHT.has(cue.name) || !LIGHT_NOUNS.has(tokens[at]?.lemma ?? '')) return null;
  const from = tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  const to = endOfSaid(reading, cue, from);
  const clause = tokens.slice(from, to).some(({ xpos }) => /^(VB[DZP]|MD)$/.test(xpos));
  const starts = /^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[from]?.upos ?? '');
  return clause && starts ? match('object', { from, to }, { cueWords: { from: cue.to, to: at + 1 } }) : null;
}

/** "dismissed as untrue a report that A" denies A; the verdict is part of the cue. */
export function verdict({ tokens, ...rest }: Reading, cue: Cue): Match | null {
  if (tokens[cue.to]?.lower !== 'as') return null;
  let noun = cue.to + 1;
  while (noun < cue.to + 7 && tokens[noun] && !CHARGES.has(tokens[noun]!.lemma)) noun++;
  let that = noun + 1;
  while (that < noun + 7 && tokens[that] && tokens[that]!.lower !== 'that') that++;
  if (!CHARGES.has(tokens[noun]?.lemma ?? '') || tokens[that]?.lower !== 'that') return null;
  let from = noun;
  while (from > cue.to + 1 && /^(DET|ADJ|NOUN)$/.test(tokens[from - 1]!.upos) && tokens[from]!.upos !== 'DET')
    from--;
  const to = endOfSaid({ tokens, ...rest }, cue, that + 1);
  return match('object', { from: that + 1, to }, { cueWords: { from: cue.to, to: from } });
}

/** The same where the tree has no object: a noun phrase begins right behind the cue. */
function objectBySight(reading: Reading, cue: Cue): Match | null {
  const first = reading.tokens[cue.to];
  if (!first || !/^(DET|NOUN|PROPN|ADJ)$/.test(first.upos) || BLANK.has(first.lower)) return null;
  return match('object', extentOf(reading, cue, cue.to));
}

/** "denied doing A" */
export function gerund(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const child = childBy(tokens, tree, cue.head, 'xcomp', 'ccomp', 'advcl');
  const next = tokens[cue.to];
  if (next?.xpos === 'VBG') return match('gerund', { from: cue.to, to: endOfSaid(reading, cue, cue.to) });
  if (child <= cue.head || tokens[child]!.xpos !== 'VBG') return null;
  return match('gerund', extentOf(reading, cue, child));
}

/** "called X Y": both belong to the content. */
export function small(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  if (tokens[cue.to]?.upos === 'ADP') return null;
  const parted = behindAside(reading, cue);
  if (parted) return parted;
  const second = (tree.children[cue.head] ?? []).findLast(
    (child) =>
      child > cue.to && /^(xcomp|ccomp|obj|advcl)$/.test(relation(tokens[child])) && isBare(reading, child),
  );
  const from = objectAfter(reading, cue);
  const start = from >= 0 && (second === undefined || from < second) ? tree.left[from]! : cue.to;
  if (second !== undefined && (start < second || tree.left[second]! < second))
    return match('small', {
      from: Math.max(cue.to, start),
      to: beforeColon(reading, second, withQuote(reading, cue, extentOf(reading, cue, second).to)),
    });
  return quotedName(reading, cue, Math.max(cue.to, start));
}

/** `calls the raid, which began in May, a "mission"`: an aside of the writer's between the two parts. */
function behindAside({ tokens, quotes }: Reading, cue: Cue): Match | null {
  let open = cue.to;
  while (open < cue.to + 8 && tokens[open] && tokens[open]!.text !== ',') open++;
  if (tokens[open]?.text !== ',' || !/^(which|who|where)$/.test(tokens[open + 1]?.lower ?? '')) return null;
  let close = open + 1;
  while (close < open + 14 && tokens[close] && tokens[close]!.text !== ',') close++;
  const quote = quotes.find((each) => each.open > close && each.open <= close + 2);
  if (!quote) return null;
  const content = [
    { from: cue.to, to: open },
    { from: close + 1, to: quote.to },
  ];
  return { frame: 'small', content, addressee: null, cueWords: null };
}

/** "calls this figure hopeful: its own count": behind a colon stands why, unless it is quoted. */
function beforeColon({ tokens, quoteOf }: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]!.text === ':' && quoteOf[at] === quoteOf[from])
      return quoteOf[at + 2] === quoteOf[at] ? at : to;
  return to;
}

/** A quotation right behind the words belongs to them: `called the deal "a mistake"`. */
function withQuote(reading: Reading, cue: Cue, end: number): number {
  const named = reading.quotes.find(
    ({ close, from }) =>
      from > cue.to &&
      close > 0 &&
      close < end &&
      !reading.quotes.some(({ open }) => open > close && open < end) &&
      /^(who|which|that|whose)$/.test(reading.tokens[close + 1]?.lower ?? ''),
  );
  if (named) return named.to;
  if (end >= limitOf(reading, cue)) return end;
  return reading.quotes.find((quote) => quote.open === end)?.to ?? end;
}

/** A predicate without a verb of its own: "a mistake", "unhinged". */
function isBare({ tokens, tree }: Reading, child: number): boolean {
  if (/^(VB[DZP]?|MD)$/.test(tokens[child]!.xpos)) return false;
  return !(tree.children[child] ?? []).some((each) => /^(cop|aux|mark)$/.test(relation(tokens[each])));
}

/** `called the deal "a mistake"` where the tree has no second part: the quotation is it. */
function quotedName(reading: Reading, cue: Cue, from: number): Match | null {
  const { to } = sentenceAt(reading, cue.head);
  if (isPunct(reading.tokens[from])) return null;
  const quote = reading.quotes.find((each) => each.from > from && each.to <= to && each.from < from + 14);
  return quote ? match('small', { from, to: quote.to }) : null;
}

function objectAfter({ tokens, tree }: Reading, { head }: Cue): number {
  return (
    (tree.children[head] ?? []).find(
      (child) =>
        child > head && /^(obj|iobj|nsubj)$/.test(relation(tokens[child])) && tokens[child]!.lower !== 'that',
    ) ?? -1
  );
}

/** A frame held by a preposition; with `withObject` what stands before it belongs to the content. */
function prepositional(frame: Match['frame'], words: readonly string[], withObject: boolean): FrameRule {
  const prepositions = new Set(words);
  return (reading, cue) => {
    const { tokens, tree, quoteOf } = reading;
    const to = limitOf(reading, cue);
    const reach = withObject ? 16 : 1;
    for (let at = cue.to; at < Math.min(to - 1, cue.to + reach); at++) {
      const { lower, upos, head, deprel } = tokens[at]!;
      if (at > cue.to && upos === 'VERB' && deprel !== 'amod') return null;
      if (quoteOf[at] !== quoteOf[cue.head]) continue;
      if (!prepositions.has(lower)) continue;
      const carrier = head > at ? head : at + 1;
      const hasObject = at > cue.to;
      const content = {
        from: hasObject ? cue.to : at + 1,
        to: Math.min(to, phraseEnd(reading, cue, at, Math.max(tree.right[carrier]!, carrier + 1))),
      };
      const pointing = at === cue.to + 1 && tokens[cue.to]!.lower === 'that';
      if (hasObject && !pointing && !NOMINAL.has(tokens[cue.to]!.upos) && tokens[cue.to]!.text !== '“')
        continue;
      return match(frame, content, { cueWords: hasObject ? null : { from: at, to: at + 1 } });
    }
    return null;
  };
}

const figureAt = prepositional('at', ['at'], true);

/** A number behind the last "at". */
function isFigure(tokens: Reading['tokens'], last: number, from: number): boolean {
  for (let token = last; token > from; token--) {
    if (tokens[token]!.lower === 'at') return false;
    if (tokens[token]!.upos === 'NUM') return true;
  }
  return false;
}

const forAnything = prepositional('for', ['for'], true);

/** "accused X of Y", "warned of Y" */
export const of = prepositional('of', ['of'], true);
/** "put the number of Y at 40": what is said is a figure. */
export function at(reading: Reading, cue: Cue): Match | null {
  const found = figureAt(reading, cue);
  return found && isFigure(reading.tokens, found.content[0]!.to - 1, cue.to) ? found : null;
}

/** "called for Y", "blamed X for Y", but not "called it a blow for Y" */
export function forWhat(reading: Reading, cue: Cue): Match | null {
  const found = forAnything(reading, cue);
  const named = cue.name === 'call' && found?.cueWords === null && reading.tokens[cue.to]!.lower !== 'on';
  if (named || !found || found.cueWords || cue.name !== 'ask') return named ? null : found;
  return askedOfSomebody(reading, found);
}

/** "asked residents for patience": whom it is asked of, and what. */
function askedOfSomebody({ tokens }: Reading, found: Match): Match | null {
  const { from, to } = found.content[0]!;
  let split = from;
  while (tokens[split]!.lower !== 'for') if (tokens[split++]!.text === ',') return null;
  return { ...found, content: [{ from: split, to }], addressee: { from, to: split } };
}

/** "attributed X to Y" */
export const to = prepositional('to', ['to'], true);
/** "blamed X on Y" */
export const on = prepositional('on', ['on'], true);
/** "described X as Y" */
export const as = prepositional('as', ['as'], true);
/** "warned about Y", "worried about Y" */
export const about = prepositional('about', ['about', 'against'], false);
