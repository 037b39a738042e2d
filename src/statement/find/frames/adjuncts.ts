import { type Token, timesNear } from '../../../language/index.ts';
import { type Reading, sentenceAt } from '../../reading.ts';
import type { Cue } from '../cues.ts';
import { MEANS } from '../means.ts';

/** Verbs that name whom they speak to right behind them. */
export const TELLING = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'reassure',
  'remind',
  'warn',
  'ask',
  'convince',
]);
const OPENS_SUBJECT = /^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/;
const SUBJECT_PRONOUN = /^(i|he|she|it|we|they|you|that|this|these|those|there)$/;
const LONGEST_NAME = 5;

/**
 * Where a clause begins that seemed to begin at `from`: behind whom it is told to ("told the Daily Planet he was") and
 * behind a time ("said on Thursday it had"), unless the clause would lose its subject.
 */
export function behindAdjuncts(reading: Reading, cue: Cue, from: number): number {
  const told = TELLING.has(cue.name) ? behindName(reading, cue.to) : cue.to;
  const said = told > cue.to ? told : from;
  return behindTime(reading, behindMeans(reading, said));
}

/** A name, with or without an article, that another noun phrase follows at once. */
function behindName({ tokens }: Reading, from: number): number {
  let at = tokens[from]?.upos === 'DET' ? from + 1 : from;
  const first = at;
  while (at - first < LONGEST_NAME && isName(tokens[at])) at++;
  const next = tokens[at];
  if (at === first) return behindNoun(tokens, from);
  if (!next || next.text === ',') return from;
  return SUBJECT_PRONOUN.test(next.lower) || next.upos === 'DET' || opensClause(tokens, at) ? at : from;
}

/** "told the court he had": a noun phrase and a pronoun that can only be a subject. */
function behindNoun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < LONGEST_NAME && /^(DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at++;
  const opens = at > from + 1 && /^(i|he|she|it|we|they)$/.test(tokens[at]?.lower ?? '');
  return opens ? at : from;
}

/** "tells Macron war will go on": a noun and its finite verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.upos === 'NOUN' && /^(VB[DZP]|MD)$/.test(tokens[at + 1]?.xpos ?? '');
}

function isName(token: Token | undefined): boolean {
  return (
    token?.upos === 'PROPN' || (/^(NOUN|ADJ|X)$/.test(token?.upos ?? '') && /^\p{Lu}/u.test(token!.text))
  );
}

function behindTime(reading: Reading, from: number): number {
  const { tokens } = reading;
  const at = /^(on|in|at|late|early)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const place = tokens[at]?.start ?? -1;
  const time = timesNear(reading.segment, place, place).find(({ start }) => start === place);
  if (!time || time.type === 'DURATION') return from;
  const { to } = sentenceAt(reading, from);
  let end = at;
  while (end < to && tokens[end]!.end <= time.end) end++;
  const rest = tokens.slice(end, to);
  const begins =
    OPENS_SUBJECT.test(rest[0]?.upos ?? '') && rest.some(({ xpos }) => /^(VB[DZP]|MD)$/.test(xpos));
  return begins ? end : from;
}

/** "said in a statement the lock would", "said in a statement on Friday the lock would": what it was said in. */
function behindMeans({ tokens, sentences, sentenceOf }: Reading, from: number): number {
  if (!/^(in|on|at|during|via|by)$/.test(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (
    at < from + LONGEST_NAME &&
    /^(DET|ADJ|NOUN|PRON)$/.test(tokens[at]?.upos ?? '') &&
    !MEANS.has(tokens[at]!.lemma)
  )
    at++;
  if (!MEANS.has(tokens[at]?.lemma ?? '') || /^(to|of|with|by|about|for)$/.test(tokens[at + 1]?.lower ?? ''))
    return from;
  const { to } = sentences[sentenceOf[at]!]!;
  for (let verb = at + 2; verb < to; verb++) if (/^(VB[DZP]|MD)$/.test(tokens[verb]!.xpos)) return at + 1;
  return from;
}
