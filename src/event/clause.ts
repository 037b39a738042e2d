import { relationOf, type Segment, type Token } from '../language/index.ts';

/** A verb with what stands around it in its clause, as far as an event is read from it. */
export interface Clause {
  readonly segment: Segment;
  /** The sentence's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Auxiliaries and adverbs before the verb, lower case. */
  readonly auxiliaries: readonly string[];
  /** The first token of the verb group. */
  readonly group: number;
  /** The word that governs the verb through "to" ("agree", "ready", "threat"); null where none does. */
  readonly governor: number | null;
  /** Noun lemmas that the verb acts on, nearest first: its object, or the subject of a passive. */
  readonly objects: readonly string[];
}

const REACH = 9;

export function clauseAt(segment: Segment, from: number, to: number, verb: number): Clause {
  const { tokens } = segment;
  const group = groupStart(tokens, from, verb);
  const before = tokens.slice(group, verb);
  const auxiliaries = before.map(({ lower }) => lower);
  const passive = isPassive(tokens, verb, before);
  return {
    segment,
    from,
    to,
    verb,
    lemma: tokens[verb]!.lemma,
    passive,
    negated: before.some(({ lower }) => /^(not|n['’]t|never|no)$/.test(lower)),
    auxiliaries,
    group,
    governor: auxiliaries.includes('to') ? governorOf(segment, verb) : null,
    objects: passive ? nounsBefore(tokens, from, group) : nounsAfter(tokens, to, verb),
  };
}

function groupStart(tokens: readonly Token[], from: number, verb: number): number {
  let at = verb;
  while (
    at > from &&
    /^(AUX|ADV|PART)$/.test(tokens[at - 1]!.upos) &&
    !/^['’]s?$/.test(tokens[at - 1]!.lower)
  )
    at--;
  return at;
}

function isPassive(tokens: readonly Token[], verb: number, before: readonly Token[]): boolean {
  if (!/^VB[ND]$/.test(tokens[verb]!.xpos)) return false;
  if (before.some(({ lemma, upos }) => upos === 'AUX' && lemma === 'be')) return true;
  return before.length === 0 && tokens[verb + 1]?.lower === 'by';
}

/** The word whose complement the verb is; null for a purpose ("to ease tensions") and where the tree has none. */
function governorOf(segment: Segment, verb: number): number | null {
  if (!/^(xcomp|ccomp|acl|csubj|advcl)$/.test(relationOf(segment, verb))) return null;
  const { head } = segment.tokens[verb]!;
  return head < 0 ? null : head;
}

function nounsAfter(tokens: readonly Token[], to: number, verb: number): string[] {
  const nouns: string[] = [];
  let prepositions = 0;
  for (let at = verb + 1; at < Math.min(to, verb + 1 + REACH); at++) {
    const { upos, lower, lemma, head, deprel } = tokens[at]!;
    if (upos === 'VERB' || upos === 'SCONJ' || /^[.;:"“”]$/.test(lower)) break;
    if (upos === 'ADP' && lower !== 'of' && ++prepositions > 1) break;
    if (upos === 'NOUN') nouns.push(lemma);
    else if (/^[$€£¥]$/.test(lower)) nouns.push('money');
    else if (head === verb && deprel === 'obj') nouns.push(lower);
  }
  return nouns;
}

function nounsBefore(tokens: readonly Token[], from: number, group: number): string[] {
  const nouns: string[] = [];
  for (let at = group - 1; at >= Math.max(from, group - REACH); at--) {
    const { upos, lower, lemma } = tokens[at]!;
    if (upos === 'VERB' || upos === 'SCONJ' || /^[.;:"“”]$/.test(lower)) break;
    if (upos === 'NOUN') nouns.push(lemma);
  }
  return nouns;
}
