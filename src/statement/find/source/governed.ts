import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { SourceWords } from '../../types.ts';
import { senseOf } from '../lexicon.ts';
import { DEPTH, subjectOf } from './index.ts';
import { mainVerb } from './main-verb.ts';
import { sourceWords } from './words.ts';

const MESSAGES = new Set(
  'statement letter tweet message email post memo note communique op-ed article report'.split(' '),
);
const QUOTING = new Set(['quote', 'cite', 'report']);
const LONGEST_QUOTER = 14;

/** ", saying that": the subject of the clause that the participle is added to. */
export function participleBehindComma(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens } = reading;
  const before = tokens[verb - 1]?.upos === 'ADV' ? verb - 2 : verb - 1;
  if (tokens[verb]!.xpos !== 'VBG' || !isPunct(tokens[before])) return null;
  const said = saidBefore(reading, verb);
  const main = said < 0 ? mainVerb(reading, verb) : said;
  return main < 0 ? null : subjectOf(reading, main, false, depth + 1);
}

/** "A, warned the mayor, adding that B": the cue set behind what is said right before, or -1. */
function saidBefore({ tokens, quoteOf, ...reading }: Reading, verb: number): number {
  const { from } = sentenceAt({ tokens, quoteOf, ...reading }, verb);
  for (let at = verb - 2; at > from && quoteOf[at] === quoteOf[verb]; at--) {
    if (!/^VB[DZ]$/.test(tokens[at]!.xpos)) continue;
    return tokens[at - 1]!.text === ',' && senseOf(tokens[at]!.lemma)?.has('quote') ? at : -1;
  }
  return -1;
}

/** "Calling it a blow, Dahl promised help": who the sentence goes on with behind the comma. */
export function participleBeforeComma(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const { from, to } = sentenceAt(reading, verb);
  if (tokens[verb]!.xpos !== 'VBG' || verb > from + 1) return null;
  for (let comma = verb + 2; comma < to - 2; comma++) {
    if (tokens[comma]!.text !== ',' || quoteOf[comma] !== quoteOf[verb]) continue;
    const main = finiteBehind(reading, comma, to);
    if (main >= 0) return subjectOf(reading, main, false, depth + 1);
  }
  return null;
}

/** The finite verb behind a comma and one noun phrase, or -1. */
function finiteBehind({ tokens }: Reading, comma: number, to: number): number {
  for (let at = comma + 1; at < Math.min(to, comma + LONGEST_QUOTER); at++) {
    if (/^VB[DZP]$/.test(tokens[at]!.xpos)) return at > comma + 1 ? at : -1;
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP|ADV|AUX)$/.test(tokens[at]!.upos)) return -1;
  }
  return -1;
}

/** "a statement saying that", "officials warning that" */
export function modifiedNoun(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  const { head, deprel, xpos } = tokens[verb]!;
  if (deprel !== 'acl' || xpos !== 'VBG' || head < 0 || isPunct(tokens[verb - 1])) return null;
  return writerOf(reading, head) ?? sourceWords(reading, head, 'modified noun');
}

/** "the ministry issued a statement saying that": who issued it speaks. */
function writerOf(reading: Reading, noun: number): SourceWords | null {
  const { tokens } = reading;
  const { head, lemma, deprel } = tokens[noun]!;
  if (!MESSAGES.has(lemma) || head < 0 || !/^(obj|obl)$/.test(deprel) || tokens[head]!.upos !== 'VERB')
    return null;
  return subjectOf(reading, head, false, DEPTH);
}

/** "went on to say", "spoke on Monday, saying that" */
export function governorsSubject(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens, tree } = reading;
  const { head } = tokens[verb]!;
  const name = relation(tokens[verb]);
  if (head < 0 || !(name === 'xcomp' || name === 'advcl' || name === 'acl')) return null;
  if (name !== 'xcomp' && tokens[verb]!.xpos !== 'VBG' && tokens[verb]!.xpos !== 'VB') return null;
  if (name === 'xcomp') {
    const object = childBy(tokens, tree, head, 'obj', 'iobj');
    if (object >= 0 && object < verb) return sourceWords(reading, object, 'controller');
  }
  if (name === 'acl') return null;
  return subjectOf(reading, head, false, depth + 1);
}

/** "He was quoted as saying", "the agency quoted him as saying": he says it. */
export function quotedAsSaying(reading: Reading, verb: number): SourceWords | null {
  const { tokens, tree } = reading;
  const { head, xpos } = tokens[verb]!;
  if (xpos !== 'VBG' || tokens[verb - 1]?.lower !== 'as') return null;
  if (head < 0 || !QUOTING.has(tokens[head]!.lemma)) return quotedBySight(reading, verb);
  const object = childBy(tokens, tree, head, 'obj');
  const subject = childBy(tokens, tree, head, 'nsubj');
  const quoted = object >= 0 ? object : subject;
  return quoted >= 0 ? sourceWords(reading, quoted, 'quoted as saying') : null;
}

/** "was quoted by the agency as saying", whatever the tree says: the verb of quoting before "as", passive or not. */
function quotedBySight(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 2; at > from && verb - at < LONGEST_QUOTER; at--) {
    const { lemma, xpos } = tokens[at]!;
    if (!QUOTING.has(lemma) || !/^VB[DN]$/.test(xpos)) continue;
    const passive = tokens[at - 1]?.lemma === 'be' || tokens[at - 2]?.lemma === 'be';
    if (!passive) return quotedObject(reading, at, verb - 1);
    const subject = childBy(tokens, reading.tree, at, 'nsubj');
    return subject >= 0 ? sourceWords(reading, subject, 'quoted as saying') : null;
  }
  return null;
}

/** Whom the verb quotes: the last noun before a preposition. */
function quotedObject(reading: Reading, verb: number, as: number): SourceWords | null {
  const { tokens } = reading;
  let head = -1;
  for (let at = verb + 1; at < as; at++)
    if (/^(NOUN|PROPN|PRON)$/.test(tokens[at]!.upos)) head = at;
    else if (head >= 0 && tokens[at]!.xpos !== 'POS') break;
  return head < 0 ? null : sourceWords(reading, head, 'quoted as saying');
}
