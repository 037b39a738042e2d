import { type Reading, sentenceAt } from '../../reading.ts';
import { relation } from '../../tree.ts';
import type { SourceWords } from '../../types.ts';
import { canSpeak, isTime } from './can-speak.ts';
import { sourceWords } from './words.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

const LONGEST_TITLE = 5;
const FURTHEST_AGENT = 16;
const MEANS = new Set('e-mail email phone telephone text letter video message fax post mail link'.split(' '));

/** "announced by the ministry", but not "said by e-mail" */
export function agent(reading: Reading, verb: number, passive: boolean): SourceWords | null {
  const { tokens, tree } = reading;
  if (!passive && tokens[verb]!.xpos !== 'VBN') return null;
  for (const child of tree.children[verb] ?? []) {
    const isBy = (tree.children[child] ?? []).some((grandchild) => tokens[grandchild]!.lower === 'by');
    if (child > verb && relation(tokens[child]) === 'obl' && isBy && !MEANS.has(tokens[child]!.lemma))
      return sourceWords(reading, child, 'agent');
  }
  return passive ? agentBySight(reading, verb) : null;
}

/** `called "reckless" by engineers`, where the tree hangs the agent on something else. */
function agentBySight(reading: Reading, verb: number): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const { to } = sentenceAt(reading, verb);
  if (tokens[verb + 1]?.lower === 'by') return null;
  for (let at = verb + 1; at < Math.min(to - 1, verb + FURTHEST_AGENT); at++) {
    if (quoteOf[at] !== quoteOf[verb]) continue;
    if (/^(VERB|AUX|SCONJ)$/.test(tokens[at]!.upos) || tokens[at]!.text === ',') return null;
    if (tokens[at]!.lower !== 'by') continue;
    let head = at + 1;
    while (head < to && /^(DET|ADJ|NUM)$/.test(tokens[head]!.upos)) head++;
    while (/^(NOUN|PROPN)$/.test(tokens[head + 1]?.upos ?? '') && head + 1 < to) head++;
    const speaks = /^(NOUN|PROPN|PRON)$/.test(tokens[head]?.upos ?? '') && !MEANS.has(tokens[head]!.lemma);
    return speaks && !isTime(reading, head) ? sourceWords(reading, head, 'agent') : null;
  }
  return null;
}

export function ownSubject(reading: Reading, verb: number, passive: boolean): SourceWords | null {
  const { tokens } = reading;
  const subject = nearestSubject(reading, verb);
  if (subject < 0 || passive || !canSpeak(reading, verb, subject)) return null;
  if (!RELATIVE.has(tokens[subject]!.lower)) {
    const words = sourceWords(reading, subject, 'subject');
    if (tokens[words.from - 1]?.deprel === 'case') return null;
    const antecedent = antecedentBefore(reading, words.from);
    return antecedent < 0
      ? withTitleBehindComma(reading, words)
      : sourceWords(reading, antecedent, 'subject');
  }
  if (endsBefore(reading, subject, verb)) return null;
  const antecedent = relation(tokens[verb]) === 'acl' ? tokens[verb]!.head : wordBefore(reading, subject);
  if (antecedent < 0)
    return tokens[subject]!.lower === 'who' ? sourceWords(reading, subject, 'relative') : null;
  return { from: subject, to: subject + 1, head: subject, refersTo: antecedent, rule: 'relative' };
}

/** ", state news agency IRNA reported", where the tree parts the name from what stands before it. */
function withTitleBehindComma(reading: Reading, words: SourceWords): SourceWords {
  const { tokens } = reading;
  if (tokens[words.head]!.upos !== 'PROPN') return words;
  let { from } = words;
  while (
    from > words.from - LONGEST_TITLE &&
    /^(NOUN|ADJ|DET)$/.test(tokens[from - 1]?.upos ?? '') &&
    !isTime(reading, from - 1)
  )
    from--;
  return tokens[from - 1]?.text === ',' ? { ...words, from } : words;
}

/** The last subject before the verb, else the first behind it; "yesterday" is none. */
function nearestSubject(reading: Reading, verb: number): number {
  const { tokens, tree } = reading;
  const subjects = (tree.children[verb] ?? []).filter(
    (child) => relation(tokens[child]) === 'nsubj' && !isTime(reading, child),
  );
  return subjects.findLast((child) => child < verb) ?? subjects[0] ?? -1;
}

/** "who have arrived, said": the relative clause has its own verb and is over. */
function endsBefore({ tokens }: Reading, pronoun: number, verb: number): boolean {
  if (tokens[verb - 1]?.text !== ',') return false;
  for (let at = pronoun + 1; at < verb; at++) if (/^(VB|MD)/.test(tokens[at]!.xpos)) return true;
  return false;
}

/** "the company that keeps the bridge said": the bridge is the object of a clause about the company. */
function antecedentBefore({ tokens, sentenceOf }: Reading, from: number): number {
  if (sentenceOf[from - 1] !== sentenceOf[from] || !/^VB[DZP]$/.test(tokens[from - 1]?.xpos ?? '')) return -1;
  for (let at = from - 2; at > 0 && at > from - 5; at--) {
    if (!RELATIVE.has(tokens[at]!.lower)) continue;
    return /^(NOUN|PROPN)$/.test(tokens[at - 1]!.upos) ? at - 1 : -1;
  }
  return -1;
}

/** "those who said": what a relative pronoun stands for is most often the word before it. */
function wordBefore({ tokens }: Reading, pronoun: number): number {
  const before = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  return /^(NOUN|PROPN|PRON|DET)$/.test(tokens[before]?.upos ?? '') ? before : -1;
}
