import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { relation } from '../../tree.ts';
import type { Frame, Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { senseOf } from '../lexicon.ts';

const SPEECH: readonly Frame[] = ['quote', 'clause', 'small', 'as'];
const WRITERS = new Set(['but', 'which', 'who', 'whom', 'whose', 'where', 'while', 'compared', 'though']);

/** The tokens of a complement: its subtree, kept behind or before the cue's verb, and inside the sentence. */
export function extentOf(reading: Reading, cue: Cue, complement: number): Range {
  const { tree } = reading;
  const verb = cue.head;
  if (complement < verb) return { from: tree.left[complement]!, to: Math.min(tree.right[complement]!, verb) };
  const from = Math.max(tree.left[complement]!, verb + 1);
  return { from, to: goOn(reading, cue, Math.max(tree.right[complement]!, complement + 1)) };
}

/** A phrase goes on over what follows it without punctuation: the parser hangs such words on the cue. */
function goOn(reading: Reading, cue: Cue, end: number): number {
  const limit = endOfSaid(reading, cue, end);
  let at = end;
  while (at < limit && !isPunct(reading.tokens[at]) && reading.tokens[at]!.upos !== 'CCONJ') at++;
  return at;
}

/**
 * Where a clause that carries what is said ends: at the sentence's end, unless another cue of the same speaker
 * begins before it ("and added that", ", stressing that", ", according to").
 */
export function endOfSaid(reading: Reading, cue: Cue, from: number): number {
  const limit = limitOf(reading, cue);
  for (let at = from + 1; at < limit; at++)
    for (const rule of ENDS) {
      const end = rule(reading, cue, at);
      if (end !== null) return Math.min(end, limit);
    }
  return limit;
}

/** What is said inside a quotation ends with it. */
export function limitOf(reading: Reading, cue: Cue): number {
  const { to } = sentenceAt(reading, cue.head);
  const quote = reading.quotes[reading.quoteOf[cue.head]!];
  return quote ? Math.min(to, quote.to) : to;
}

type EndRule = (reading: Reading, cue: Cue, at: number) => number | null;

const ENDS: readonly EndRule[] = [coordinated, participle, accordingTo, writersOwn, afterRelative];

/** "and added that": a conjunct of the cue, or a verb of saying in the cue's tense right behind "and". */
function coordinated({ tokens }: Reading, cue: Cue, at: number): number | null {
  const { xpos, lemma, head } = tokens[at]!;
  if (xpos.charCodeAt(0) !== 86) return null;
  let before = at - 1;
  while (before > cue.head && /^(ADV|AUX|PART)$/.test(tokens[before]!.upos)) before--;
  if (tokens[before]!.upos !== 'CCONJ') return null;
  const isConjunct = relation(tokens[at]) === 'conj' && head === cue.head;
  const saysOn = xpos === tokens[cue.head]!.xpos && senseOf(lemma)?.has('clause') === true;
  const listed = tokens[at + 1]?.lower === 'that' || lemma === 'add' || tokens[before - 1]?.text === ',';
  const sure = isConjunct || (saysOn && listed);
  if (!sure) return null;
  return tokens[before - 1]?.text === ',' ? before - 1 : before;
}

/** ", stressing that", ", calling it": the speaker goes on with another cue. */
function participle({ tokens }: Reading, _cue: Cue, at: number): number | null {
  const { xpos, lemma } = tokens[at]!;
  const comma = tokens[at - 1]?.upos === 'PUNCT' && tokens[at - 1]!.text !== ',' ? at - 2 : at - 1;
  if (xpos !== 'VBG' || tokens[comma]?.text !== ',') return null;
  const sense = senseOf(lemma);
  return sense && SPEECH.some((frame) => sense.has(frame)) ? comma : null;
}

function accordingTo({ tokens }: Reading, _cue: Cue, at: number): number | null {
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/** "said A, but she did not say when", "said A, which began in May": where the writer goes on, more often than not. */
function writersOwn({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  const { text } = tokens[at]!;
  if (quoteOf[at] !== quoteOf[cue.head]) return null;
  if (text === ';') return at;
  if (text !== ',' || !WRITERS.has(tokens[at + 1]?.lower ?? '')) return null;
  return resumes(tokens, at + 1) ? null : at;
}

/** "the plan, which failed, would": the clause was an aside and the sentence goes on behind it. */
function resumes(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    if (/^[.?!]$/.test(tokens[at]!.text)) return false;
    if (tokens[at]!.text === ',' && /^(VB[DZP]|MD)$/.test(tokens[at + 1]?.xpos ?? '')) return true;
  }
  return false;
}

/** ", who said A, wants": a finite verb right behind the comma belongs to the antecedent. */
function afterRelative({ tokens, tree }: Reading, cue: Cue, at: number): number | null {
  if (tokens[at]!.text !== ',' || !/^(VB[DZP]|MD)$/.test(tokens[at + 1]?.xpos ?? '')) return null;
  const relative = (tree.children[cue.head] ?? []).some((child) => tokens[child]!.lower === 'who');
  return relative || tokens[cue.head - 1]?.lower === 'who' ? at : null;
}
