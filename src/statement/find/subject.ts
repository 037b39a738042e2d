import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import { childBy, relation } from '../tree.ts';
import type { SourceWords } from '../types.ts';
import { senseOf } from './lexicon.ts';
import { nominalRange } from './nominal.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);
const WEEKDAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MESSAGES = new Set(
  'statement letter tweet message email post memo note communique op-ed article report'.split(' '),
);
const DEPTH = 5;

type Rule = (reading: Reading, verb: number, passive: boolean, depth: number) => SourceWords | null;

/** Who says it, in the order in which they are asked: the verb's own subject first, the words nearby last. */
const RULES: readonly Rule[] = [
  agent,
  behindQuotation,
  setOff,
  ownSubject,
  sharedSubject,
  participleBehindComma,
  modifiedNoun,
  governorsSubject,
  sharedBySight,
  apposed,
  followingNominal,
  precedingNominal,
];

/** The source of a verb, or null where the text names none ("was said to ..."). */
export function subjectOf(reading: Reading, verb: number, passive: boolean, depth = 0): SourceWords | null {
  if (depth > DEPTH) return null;
  for (const rule of RULES) {
    const found = rule(reading, verb, passive, depth);
    if (found) return found;
    if (passive && rule === agent) return null;
  }
  return null;
}

export function sourceWords(reading: Reading, head: number, rule: string, refersTo = head): SourceWords {
  return { ...nominalRange(reading, head), head, refersTo, rule };
}

/** "announced by the ministry" */
function agent(reading: Reading, verb: number, passive: boolean): SourceWords | null {
  const { tokens, tree } = reading;
  if (!passive && tokens[verb]!.xpos !== 'VBN') return null;
  for (const child of tree.children[verb] ?? []) {
    const isBy = (tree.children[child] ?? []).some((grandchild) => tokens[grandchild]!.lower === 'by');
    if (child > verb && relation(tokens[child]) === 'obl' && isBy)
      return sourceWords(reading, child, 'agent');
  }
  return null;
}

/** `"...," added the general`: whatever the tree says, the words right behind the verb. */
function behindQuotation(reading: Reading, verb: number): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const closes = isPunct(tokens[verb - 1]) && (quoteOf[verb - 2] !== -1 || quoteOf[verb - 3] !== -1);
  if (!closes || quoteOf[verb] !== -1 || isPunct(tokens[verb + 1])) return null;
  return followingNominal(reading, verb);
}

/** "The harbour, the mayor said, was safe": between the commas stand the source and the verb alone. */
function setOff(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  const head = verb - 1;
  if (tokens[verb + 1]?.text !== ',' || !/^(NOUN|PROPN|PRON)$/.test(tokens[head]?.upos ?? '')) return null;
  if (isTime(reading, head)) return null;
  for (let at = head; at > Math.max(0, verb - 10); at--) {
    if (tokens[at]!.text === ',') return sourceWords(reading, head, 'set off');
    if (!NOMINAL.has(tokens[at]!.upos) && !/^(ADJ|ADP|PART)$/.test(tokens[at]!.upos)) return null;
  }
  return null;
}

function ownSubject(reading: Reading, verb: number, passive: boolean): SourceWords | null {
  const { tokens } = reading;
  const subject = nearestSubject(reading, verb);
  if (subject < 0 || passive || !canSpeak(reading, verb, subject)) return null;
  if (!RELATIVE.has(tokens[subject]!.lower)) return sourceWords(reading, subject, 'subject');
  if (endsBefore(reading, subject, verb)) return null;
  const antecedent = relation(tokens[verb]) === 'acl' ? tokens[verb]!.head : -1;
  if (antecedent < 0)
    return tokens[subject]!.lower === 'who' ? sourceWords(reading, subject, 'relative') : null;
  return { from: subject, to: subject + 1, head: subject, refersTo: antecedent, rule: 'relative' };
}

/** The last subject before the verb, else the first behind it. */
function nearestSubject({ tokens, tree }: Reading, verb: number): number {
  const subjects = (tree.children[verb] ?? []).filter((child) => relation(tokens[child]) === 'nsubj');
  return subjects.findLast((child) => child < verb) ?? subjects[0] ?? -1;
}

/** "who have arrived, said": the relative clause has its own verb and is over. */
function endsBefore({ tokens }: Reading, pronoun: number, verb: number): boolean {
  if (tokens[verb - 1]?.text !== ',') return false;
  for (let at = pronoun + 1; at < verb; at++) if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return true;
  return false;
}

/** Not a verb, not a time, and not a word of the quotation itself. */
function canSpeak(reading: Reading, verb: number, subject: number): boolean {
  const { upos } = reading.tokens[subject]!;
  if (upos === 'VERB' || upos === 'PUNCT' || isTime(reading, subject)) return false;
  return reading.quoteOf[subject] === reading.quoteOf[verb];
}

function isTime({ tokens, segment }: Reading, at: number): boolean {
  const { start, lower } = tokens[at]!;
  return WEEKDAYS.test(lower) || segment.times.some((time) => time.start <= start && start < time.end);
}

/** "said that A and added that B" */
function sharedSubject(reading: Reading, verb: number, _passive: boolean, depth: number): SourceWords | null {
  const { tokens } = reading;
  const head = tokens[verb]!.head;
  if (head < 0 || relation(tokens[verb]) !== 'conj' || !/^V/.test(tokens[head]!.xpos)) return null;
  const bySight = senseOf(tokens[head]!.lemma) ? null : sharedBySight(reading, verb, false, depth);
  if (bySight) return bySight;
  if (leavesRelative(reading, verb, head)) return mainSubject(reading, head, depth);
  const passive = childBy(tokens, reading.tree, head, 'nsubj');
  if (passive >= 0 && tokens[passive]!.deprel === 'nsubj:pass')
    return sourceWords(reading, passive, 'shared passive');
  return subjectOf(reading, head, false, depth + 1);
}

/** ", which he denied, and called": behind a comma and "and" the main clause goes on. */
function leavesRelative({ tokens, tree }: Reading, verb: number, head: number): boolean {
  let before = verb - 1;
  while (before > head && /^(ADV|AUX|PART)$/.test(tokens[before]!.upos)) before--;
  const comma = tokens[before]?.upos === 'CCONJ' && isPunct(tokens[before - 1]);
  const pronoun = (tree.children[head] ?? []).some((child) => /^W/.test(tokens[child]!.xpos));
  return comma && (relation(tokens[head]) === 'acl' || pronoun);
}

function mainSubject(reading: Reading, verb: number, depth: number): SourceWords | null {
  const main = mainVerb(reading, verb);
  return main < 0 ? null : subjectOf(reading, main, false, depth + 1);
}

/** ", saying that": the subject of the clause that the participle is added to. */
function participleBehindComma(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens } = reading;
  const before = tokens[verb - 1]?.upos === 'ADV' ? verb - 2 : verb - 1;
  if (tokens[verb]!.xpos !== 'VBG' || !isPunct(tokens[before])) return null;
  const main = mainVerb(reading, verb);
  return main < 0 ? null : subjectOf(reading, main, false, depth + 1);
}

/** The nearest verb above, else the nearest before, that has a subject of its own. */
function mainVerb(reading: Reading, verb: number): number {
  const { tokens, tree } = reading;
  let up = tokens[verb]!.head;
  for (let steps = 0; up >= 0 && steps < DEPTH; steps++) {
    if (up < verb && childBy(tokens, tree, up, 'nsubj') >= 0 && tokens[up]!.upos === 'VERB') return up;
    up = tokens[up]!.head;
  }
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 1; at >= from; at--)
    if (/^VB[DZP]$/.test(tokens[at]!.xpos) && childBy(tokens, tree, at, 'nsubj') >= 0) return at;
  for (let at = from + 1; at < verb; at++) if (/^VB[DZ]$/.test(tokens[at]!.xpos)) return at;
  return -1;
}

/** "a statement saying that", "officials warning that" */
function modifiedNoun(reading: Reading, verb: number): SourceWords | null {
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
function governorsSubject(
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

/** "said A and added B" where the tree missed it: the cue before in the same tense. */
function sharedBySight(reading: Reading, verb: number, _passive: boolean, depth: number): SourceWords | null {
  const { tokens } = reading;
  let before = verb - 1;
  while (before > 0 && /^(ADV|AUX|PART)$/.test(tokens[before]!.upos)) before--;
  if (tokens[before]?.upos !== 'CCONJ') return null;
  const { from } = sentenceAt(reading, verb);
  for (let at = before - 1; at >= from; at--)
    if (tokens[at]!.xpos === tokens[verb]!.xpos && senseOf(tokens[at]!.lemma))
      return subjectOf(reading, at, false, depth + 1);
  return null;
}

/** "Smith, the mayor, said" where the tree missed it: a mention right before the comma that opens the apposition. */
function apposed(reading: Reading, verb: number): SourceWords | null {
  const { tokens, segment } = reading;
  let comma = verb - 1;
  while (comma > 0 && /^(ADV|AUX)$/.test(tokens[comma]!.upos)) comma--;
  if (tokens[comma]?.text !== ',' || !/^VB[DZPN]/.test(tokens[verb]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  for (let at = comma - 1; at > from; at--) {
    if (reading.quoteOf[at] !== reading.quoteOf[verb]) return null;
    if (tokens[at]!.text !== ',') continue;
    const mention = segment.mentions.find((each) => each.to === at && each.from >= from);
    if (mention && !isGoverned(reading, mention.from)) return sourceWords(reading, mention.head, 'apposed');
  }
  return null;
}

/** Does a preposition stand before the words ("to reporters", "in the city")? */
function isGoverned({ tokens }: Reading, from: number): boolean {
  const before = tokens[from - 1]?.upos === 'DET' ? tokens[from - 2] : tokens[from - 1];
  return before?.upos === 'ADP';
}

/** `"..." said Smith` where the tree missed it. */
function followingNominal(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  const before = tokens[verb - 1];
  if (!before || !isPunct(before) || !/^VB[DZP]/.test(tokens[verb]!.xpos)) return null;
  const { to } = sentenceAt(reading, verb);
  for (let at = verb + 1; at < Math.min(to, verb + 8); at++) {
    const tag = tokens[at]!.upos;
    if (tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON') {
      const next = tokens[at + 1]?.upos;
      if (next === 'PROPN' || (tag !== 'PRON' && next === 'NOUN')) continue;
      return sourceWords(reading, at, 'inverted');
    }
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM') return null;
  }
  return null;
}

/** The nominal right before the verb, where the tree missed it. */
function precedingNominal(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  if (!/^VB[DZPN]/.test(tokens[verb]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const { upos, lower } = tokens[at]!;
    if (RELATIVE.has(lower)) return null;
    if (NOMINAL.has(upos) && upos !== 'DET' && canSpeak(reading, verb, at))
      return sourceWords(reading, at, 'nearby');
    const skipped = upos === 'ADV' || upos === 'AUX' || upos === 'PART' || isTime(reading, at);
    if (!skipped) return null;
  }
  return null;
}
