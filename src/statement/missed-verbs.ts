import type { Sentence, Token } from '../language/index.ts';
import { senseOf } from './find/lexicon.ts';

const SHORTEST = 4;
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
    if (at < 0) continue;
    out ??= [...tokens];
    out[at] = { ...tokens[at]!, xpos: 'VBD', deprel: 'root' };
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

/** A noun right before, or "the accused", which taggers take for an adjective. */
function followsNominal(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at === from || !before) return false;
  return /^(NOUN|PROPN|PRON)$/.test(before.upos) || (before.upos === 'ADJ' && tokens[at - 2]?.upos === 'DET');
}
