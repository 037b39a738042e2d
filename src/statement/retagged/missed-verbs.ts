import { lemmaOf, type Sentence, type Token } from '../../language/index.ts';
import { senseOf } from '../find/lexicon.ts';

const SHORTEST = 4;
/** A subject is no longer than this. */
const FURTHEST = 9;
/** The verbs behind these belong to clauses of their own. */
const SUBORDINATES = new Set(
  'that who which after before because when while if whether unless until although though'.split(' '),
);

/**
 * "The firm blamed weak demand": where a tagger takes the only verb of a sentence for a participle that describes the
 * words behind it, it is the verb still.
 */
export function withMissedVerbs(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  let out: Token[] | null = null;
  for (const { from, to } of sentences) {
    const at = missedVerb(tokens, from, to);
    const present = at < 0 ? presentVerb(tokens, from, to) : -1;
    if (at < 0 && present < 0) continue;
    out ??= [...tokens];
    if (at >= 0) out[at] = { ...tokens[at]!, xpos: 'VBD', deprel: 'root' };
    else out[present] = asPresent(tokens[present]!);
  }
  return out ?? tokens;
}

function missedVerb(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < SHORTEST || !/^[.!?]$/.test(tokens[to - 1]!.text)) return -1;
  let found = -1;
  for (let at = from; at < to; at++) {
    const { xpos, lower } = tokens[at]!;
    if (found >= 0 && SUBORDINATES.has(lower)) return found;
    if (/^(VB[DZP]|MD)$/.test(xpos)) return -1;
    if (found < 0 && xpos === 'VBN' && isModifier(tokens, at) && followsNominal(tokens, at, from)) found = at;
  }
  return found;
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const { deprel, head, lemma } = tokens[at]!;
  return (deprel === 'amod' || deprel === 'compound') && head > at && senseOf(lemma) !== undefined;
}

/**
 * "Her ministry forecasts growth of 1.1%": where no clause before the first comma has a verb, a word that may be one and
 * ends in "s" behind a noun is it.
 */
function presentVerb(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < SHORTEST || !/^[.!?]$/.test(tokens[to - 1]!.text)) return -1;
  let found = -1;
  for (let at = from; at < to; at++) {
    const { xpos, text } = tokens[at]!;
    if (/^(VB[DZP]|MD)$/.test(xpos)) return found >= 0 && reportsBehindComma(tokens, found, at) ? found : -1;
    if (/^["“”:;]$|^''$|^``$/.test(text)) return found;
    if (found < 0 && at > from && at - from < FURTHEST && mayBePresent(tokens, at)) found = at;
  }
  return found;
}

/** "The firm plans to cut jobs, the union said": the verb behind the comma reports the other. */
function reportsBehindComma(tokens: readonly Token[], found: number, verb: number): boolean {
  if (!senseOf(tokens[verb]!.lemma)?.has('quote')) return false;
  for (let at = verb - 1; at > found; at--) {
    if (tokens[at]!.text === ',') return true;
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART|AUX|ADV)$/.test(tokens[at]!.upos)) return false;
  }
  return false;
}

function mayBePresent(tokens: readonly Token[], at: number): boolean {
  const { xpos, lower } = tokens[at]!;
  if (xpos !== 'NNS' || !/^(NOUN|PROPN)$/.test(tokens[at - 1]!.upos)) return false;
  const next = tokens[at + 1]!;
  const sense = senseOf(lemmaOf(lower, 'VBZ'));
  if (!sense) return false;
  if (next.lower === 'to') return sense.has('infinitive') && tokens[at + 2]?.xpos === 'VB';
  if (next.lower === 'that') return sense.has('clause');
  if (next.lower === 'for' || next.lower === 'on') return lower === 'calls';
  return (sense.has('object') || sense.has('clause')) && /^(DET|NOUN|ADJ|PROPN|NUM|PRON)$/.test(next.upos);
}

function asPresent(token: Token): Token {
  return { ...token, upos: 'VERB', xpos: 'VBZ', lemma: lemmaOf(token.lower, 'VBZ'), deprel: 'root' };
}

/** A noun right before, or "the accused", which taggers take for an adjective. */
function followsNominal(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at === from || !before) return false;
  return /^(NOUN|PROPN|PRON)$/.test(before.upos) || (before.upos === 'ADJ' && tokens[at - 2]?.upos === 'DET');
}
