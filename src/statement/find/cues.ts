import { type Reading, sentenceAt } from '../reading.ts';
import { relation } from '../tree.ts';
import type { Range } from '../types.ts';
import { senseBeforeThat } from './any-verb-that.ts';
import { type Sense, senseOf } from './lexicon.ts';
import { mannerVerbs } from './manner.ts';

/** A verb of the lexicon where it stands in the text. */
export interface Cue extends Range {
  readonly head: number;
  /** With its particle: "point-out". */
  readonly name: string;
  readonly sense: Sense;
  readonly passive: boolean;
}

const PARTICLES = new Set(['out', 'on', 'in', 'clear', 'to']);
const PASSIVE = /^(be|get)$/;
const LONGEST_VERDICT = 7;
const MESSAGE = /^(e-?mail|post|tweet|text|note)$/;
const GROUP = new Set(['AUX', 'PART', 'ADV']);

/** Every verb of the lexicon, with its particle ("point out", "made it clear"), in order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const manner = mannerVerbs(reading);
  reading.tokens.forEach((token, i) => {
    if (!isVerb(reading, i) || isModifier(reading, i)) return;
    const at = reading.tokens[i + 1]?.lower === 'it' ? i + 2 : i + 1;
    const particle = reading.tokens[at]?.lower ?? '';
    const withParticle = PARTICLES.has(particle) ? senseOf(`${token.lemma}-${particle}`) : undefined;
    const known = withParticle ?? senseBeforeThat(reading, i) ?? senseOf(token.lemma);
    const sense = manner.has(i) && !known?.has('quote') ? speaking(known) : known;
    if (!sense) return;
    const name = withParticle ? `${token.lemma}-${particle}` : token.lemma;
    const from = groupStart(reading, i);
    const to = withParticle ? at + 1 : i + 1;
    cues.push({ head: i, from, to, name, sense, passive: isPassive(reading, i) });
  });
  return cues;
}

function speaking(sense: Sense | undefined): Sense {
  return new Map([...(sense ?? []), ['quote', 'said']]);
}

/** A verb by its tag, or a word that the tagger took for a noun where "that" follows a noun phrase ("the panel argues that"). */
function isVerb(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const { xpos, upos, lemma, lower } = tokens[i]!;
  if (xpos.charCodeAt(0) === 86 /* V */) return !isMessage(tokens, i);
  if (upos !== 'NOUN' || lemma === lower) return false;
  if (tokens[i + 1]?.lower === 'to') return isOnlyVerb(reading, i);
  if (tokens[i + 1]?.lower !== 'that' || isDismissed(tokens, i)) return false;
  return /^(NOUN|PROPN)$/.test(tokens[i - 1]?.upos ?? '') && senseOf(lemma)?.has('quote') === true;
}

/** "said by email", "in a post": a noun, whatever its tag. */
function isMessage(tokens: Reading['tokens'], i: number): boolean {
  return MESSAGE.test(tokens[i]!.lower) && /^(by|via|in|on|an?|the)$/.test(tokens[i - 1]?.lower ?? '');
}

/** "dismissing as fiction reports that": what is dismissed, and no verb. */
function isDismissed(tokens: Reading['tokens'], i: number): boolean {
  for (let as = i - 1; as > 0 && i - as < LONGEST_VERDICT; as--)
    if (tokens[as]!.lower === 'as')
      return /^(dismiss|reject|deny|denounce|condemn|describe)$/.test(tokens[as - 1]!.lemma);
  return false;
}

/** "The museum plans to lend": the sentence has no other finite verb, and a noun phrase opens it. */
function isOnlyVerb(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const { from, to } = sentenceAt(reading, i);
  if (tokens[i + 2]?.xpos !== 'VB' || !senseOf(tokens[i]!.lemma)?.has('infinitive')) return false;
  if (!/^(NOUN|PROPN)$/.test(tokens[i - 1]?.upos ?? '') || i - from > 6) return false;
  const aside = tokens.slice(i, to).findIndex(({ lower }) => /^(who|which|where|that)$/.test(lower));
  const end = aside < 0 ? to : i + aside;
  return !tokens.slice(from, end).some(({ xpos }) => /^(VB[DZP]|MD)$/.test(xpos));
}

/** "the announced plan", "stated aims": an adjective made of a verb, but not in "the palace denied reports that". */
function isModifier({ tokens }: Reading, i: number): boolean {
  if (/^VB[PZ]$/.test(tokens[i]!.xpos) || (tokens[i]!.xpos === 'VBD' && tokens[i - 1]?.text === ','))
    return false;
  const denies = /^(NOUN|PROPN)$/.test(tokens[i - 1]?.upos ?? '') && tokens[i + 2]?.lower === 'that';
  return !denies && (relation(tokens[i]) === 'amod' || relation(tokens[i]) === 'compound');
}

/** Auxiliaries, negation and adverbs right before the verb belong to the cue. */
function groupStart({ tokens }: Reading, i: number): number {
  let from = i;
  while (from > 0 && GROUP.has(tokens[from - 1]!.upos) && tokens[from - 1]!.lower !== 'to') from--;
  return from;
}

function isPassive({ tokens, tree }: Reading, i: number): boolean {
  const tag = tokens[i]!.xpos;
  if (tag !== 'VBN' && tag !== 'VBD') return false;
  const children = tree.children[i] ?? [];
  if (children.some((child) => tokens[child]!.deprel === 'aux:pass' && isOwnAuxiliary(tokens, child, i)))
    return true;
  for (let at = i - 1; at >= 0 && i - at < 4 && GROUP.has(tokens[at]!.upos); at--)
    if (tokens[at]!.lemma === 'be') return true;
  return false;
}

/** "was told", not "was kind, an official told": no subject stands between. */
function isOwnAuxiliary(tokens: Reading['tokens'], auxiliary: number, verb: number): boolean {
  if (!PASSIVE.test(tokens[auxiliary]!.lemma)) return false;
  for (let at = auxiliary + 1; at < verb; at++) if (tokens[at]!.text === ',') return false;
  return true;
}
