import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { SourceWords } from '../../types.ts';
import { senseOf } from '../lexicon.ts';
import { subjectOf } from './index.ts';
import { mainVerb } from './main-verb.ts';
import { isSomebody } from './somebody.ts';
import { sourceWords } from './words.ts';

/** "said that A and added that B" */
export function sharedSubject(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens } = reading;
  const head = tokens[verb]!.head;
  if (head < 0 || relation(tokens[verb]) !== 'conj' || !/^V/.test(tokens[head]!.xpos)) return null;
  if (tokens[lastBefore(reading, verb)]?.upos !== 'CCONJ') return null;
  const bySight = senseOf(tokens[head]!.lemma) ? null : sharedBySight(reading, verb, false, depth);
  if (bySight) return bySight;
  if (leavesRelative(reading, verb, head)) return mainSubject(reading, head, depth);
  const passive = childBy(tokens, reading.tree, head, 'nsubj');
  if (passive >= 0 && tokens[passive]!.deprel === 'nsubj:pass')
    return sourceWords(reading, passive, 'shared passive');
  const own = subjectOf(reading, head, false, depth + 1);
  return own && !isSomebody(reading, own) ? (somebodyBefore(reading, head, depth) ?? own) : own;
}

/** "said pictures showed boats and called on the city to act": things do not call; who spoke before does. */
function somebodyBefore(reading: Reading, verb: number, depth: number): SourceWords | null {
  const { tokens } = reading;
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 1; at > from; at--) {
    if (!sameTense(tokens[at]!.xpos, tokens[verb]!.xpos) || !senseOf(tokens[at]!.lemma)?.has('clause'))
      continue;
    const found = subjectOf(reading, at, false, depth + 1);
    if (found && isSomebody(reading, found)) return found;
  }
  return null;
}

/** "said A and added B" where the tree missed it: the cue before in the same tense. */
export function sharedBySight(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens } = reading;
  const before = lastBefore(reading, verb);
  if (tokens[before]?.upos !== 'CCONJ') return null;
  const { from } = sentenceAt(reading, verb);
  for (let at = before - 1; at >= from; at--)
    if (sameTense(tokens[at]!.xpos, tokens[verb]!.xpos) && senseOf(tokens[at]!.lemma))
      return subjectOf(reading, at, false, depth + 1);
  return null;
}

/** "rushed inside and said A" where the tree missed it: the verb before in the same tense, whatever it means. */
export function sharedWithDeed(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const before = lastBefore(reading, verb);
  if (tokens[before]?.upos !== 'CCONJ') return null;
  const { from } = sentenceAt(reading, verb);
  const own = tokens[before + 1]!.upos === 'AUX' ? before + 1 : verb;
  for (let at = before - 1; at > from; at--) {
    const { xpos } = tokens[at]!;
    if (quoteOf[at] !== quoteOf[verb] || !sameTime(xpos, tokens[own]!.xpos)) continue;
    if (!/^VB[DZP]$/.test(xpos) || behindRelative(tokens, at)) continue;
    const found = subjectOf(reading, at, false, depth + 1);
    return found && /^(it|there|this|that)$/.test(tokens[found.head]!.lower) ? null : found;
  }
  return null;
}

/** Both past or both present. */
function sameTime(a: string, b: string): boolean {
  return sameTense(a, b) || (/^VB[PZ]$/.test(a) && /^VB[PZ]$/.test(b));
}

function behindRelative(tokens: Reading['tokens'], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ xpos, deprel }) => /^W/.test(xpos) || deprel === 'mark');
}

/** "said that A but noted that B": nobody stands between the conjunction and the verb, whatever the tree says. */
export function listed(reading: Reading, verb: number, _passive: boolean, depth: number): SourceWords | null {
  const { tokens } = reading;
  const isListed = tokens[verb + 1]?.lower === 'that' || tokens[verb]!.lemma === 'add';
  return isListed ? sharedBySight(reading, verb, false, depth) : null;
}

/** ", which he denied, and called": behind a comma and "and" the main clause goes on. */
function leavesRelative({ tokens, tree }: Reading, verb: number, head: number): boolean {
  const before = lastBefore({ tokens }, verb);
  const comma = tokens[before]?.upos === 'CCONJ' && isPunct(tokens[before - 1]);
  const pronoun = (tree.children[head] ?? []).some((child) => /^W/.test(tokens[child]!.xpos));
  return comma && (relation(tokens[head]) === 'acl' || pronoun);
}

function mainSubject(reading: Reading, verb: number, depth: number): SourceWords | null {
  const main = mainVerb(reading, verb);
  return main < 0 ? null : subjectOf(reading, main, false, depth + 1);
}

function sameTense(a: string, b: string): boolean {
  return a === b || (/^VB[DN]$/.test(a) && /^VB[DN]$/.test(b));
}

/** The last token before a verb and its auxiliaries and adverbs. */
function lastBefore({ tokens }: Pick<Reading, 'tokens'>, verb: number): number {
  let before = verb - 1;
  while (before > 0 && isAuxiliary(tokens[before]!)) before--;
  return before;
}

function isAuxiliary({ upos, lemma }: Reading['tokens'][number]): boolean {
  return /^(ADV|AUX|PART)$/.test(upos) || lemma === 'do';
}
