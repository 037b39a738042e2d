import type { Token } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import type { Cue } from '../cues.ts';
import { senseOf } from '../lexicon.ts';

const LENGTHS = [2, 4, 6, 9, 13, 18, 25, 40];
const REACH = 9;
const LONGEST = 60;
const FINITE = /^(VB[DZP]|MD)$/;

/** A place at which what is said may end: the token `at`, in what begins at `from` and goes on to `to` at most. */
export interface Place {
  readonly cue: Cue;
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** What the model of ends looks at: the words that join, the verbs on both sides and their tenses, lengths, the tree. */
export function endFeatures({ tokens, quoteOf }: Reading, { cue, from, at, to }: Place): string[] {
  const joint = jointOf(tokens, at);
  const next = at + 1;
  const second = word(tokens[next + 1]);
  const behind = finiteAfter(tokens, next, to);
  const inside = finiteAfter(tokens, from, at);
  const verb = behind < 0 ? 'none' : tense(tokens[behind]!);
  const said = inside < 0 ? 'none' : tense(tokens[inside]!);
  const subject = behind < 0 ? 'none' : subjectOf(tokens, next, behind);
  const relation =
    behind < 0 ? tieOf(tokens, next, cue.head, from, at) : tieOf(tokens, behind, cue.head, from, at);
  const tenses = `${tokens[cue.head]!.xpos} ${said} ${verb}`;
  return [
    `joint=${joint}`,
    `second=${second}`,
    `jointSecond=${joint} ${second}`,
    `tenses=${tenses}`,
    `jointTenses=${joint} ${tenses}`,
    `verb=${joint} ${verb}`,
    `subject=${joint} ${subject}`,
    `subjectVerb=${subject} ${verb}`,
    `tie=${relation}`,
    `jointTie=${joint} ${relation}`,
    `cue=${joint} ${cue.name}`,
    `cueTag=${joint} ${tokens[cue.head]!.xpos}`,
    `that=${tokens[from - 1]?.lower === 'that'} ${joint}`,
    `length=${bucket(at - from)}`,
    `jointLength=${joint} ${bucket(at - from)}`,
    `rest=${joint} ${bucket(to - at)}`,
    `speaks=${joint} ${behind >= 0 && senseOf(tokens[behind]!.lemma) !== undefined}`,
    `quote=${joint} ${quotesBehind(quoteOf, quoteOf[cue.head]!, at, Math.min(to, at + LONGEST))}`,
    `commas=${joint} ${commas(tokens, from, at)} ${commas(tokens, next, Math.min(to, at + LONGEST))}`,
    `first=${joint} ${word(tokens[from])} ${subject}`,
    ...verbFeatures(tokens, joint, cue, from, next, to),
  ];
}

/** A verb right behind the joint, with nobody between: whose it is, the speaker's or that of whom he speaks. */
function verbFeatures(
  tokens: readonly Token[],
  joint: string,
  cue: Cue,
  from: number,
  next: number,
  to: number,
): string[] {
  const at = verbAt(tokens, next, to);
  const last = finiteBefore(tokens, next - 1, from);
  const said = last < 0 ? 'none' : tokens[last]!.xpos;
  const closed = /^["”’]$|^''$/.test(tokens[next - 2]!.text);
  const before = `${joint} last ${said} ${closed}`;
  if (at < 0) return [before];
  const { xpos, lemma, lower } = tokens[at]!;
  const speaks = senseOf(lemma) !== undefined;
  const like = `${isLike(xpos, tokens[cue.head]!.xpos)} ${isLike(xpos, said)}`;
  return [
    before,
    `nextVerb=${joint} ${speaks ? lemma : lower.length > 3 ? 'verb' : lower} ${like}`,
    `nextLike=${joint} ${speaks} ${like}`,
    `nextCue=${cue.name} ${speaks} ${like}`,
    `nextThen=${joint} ${speaks} ${word(tokens[at + 1])} ${like}`,
  ];
}

/** The verb at a place, adverbs and auxiliaries before it left off, or -1. */
function verbAt(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && /^(ADV|AUX)$/.test(tokens[at]!.upos)) at++;
  return at < to && tokens[at]!.upos === 'VERB' ? at : -1;
}

function finiteBefore(tokens: readonly Token[], end: number, from: number): number {
  for (let at = end - 1; at >= from; at--) if (FINITE.test(tokens[at]!.xpos)) return at;
  return -1;
}

/** Both past, both present, or both participles; taggers take a past tense for a participle. */
function isLike(a: string, b: string): boolean {
  return timeOf(a) === timeOf(b);
}

function timeOf(tag: string): string {
  if (/^VB[DN]$/.test(tag)) return 'past';
  return /^VB[ZP]$/.test(tag) ? 'present' : tag;
}

/** The mark with the word behind it, or the word. */
function jointOf(tokens: readonly Token[], at: number): string {
  const { upos, text, lower } = tokens[at]!;
  return upos === 'PUNCT' || upos === 'SYM' ? `${text} ${word(tokens[at + 1])}` : lower;
}

/** Function words as they are, others by their tag. */
function word(token: Token | undefined): string {
  if (!token) return 'none';
  return /^(NOUN|PROPN|VERB|ADJ|NUM|X)$/.test(token.upos) ? token.xpos : token.lower;
}

function finiteAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (FINITE.test(tokens[at]!.xpos)) return at;
  return -1;
}

/** The tag, and for auxiliaries which. */
function tense({ upos, xpos, lemma }: Token): string {
  return upos === 'AUX' ? `${xpos} ${lemma}` : xpos;
}

/** What stands before the verb behind: a pronoun by its word, else a tag. */
function subjectOf(tokens: readonly Token[], from: number, verb: number): string {
  for (let at = from; at < verb; at++) {
    const { upos, lower } = tokens[at]!;
    if (upos === 'PRON') return lower;
    if (upos === 'NOUN' || upos === 'PROPN') return upos;
  }
  return 'none';
}

/** How the tree ties a token to what is said and to the cue: through which relation it leaves the words behind the joint. */
function tieOf(tokens: readonly Token[], start: number, cue: number, from: number, joint: number): string {
  let at = start;
  for (let steps = 0; steps < 30 && at >= 0; steps++) {
    const { head, deprel } = tokens[at]!;
    if (head === cue) return `cue ${deprel}`;
    if (head >= from && head < joint) return `said ${deprel}`;
    if (head < from) return `before ${deprel}`;
    at = head;
  }
  return 'none';
}

function quotesBehind(quoteOf: Int32Array, level: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (quoteOf[at] !== level) return true;
  return false;
}

function commas(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.text === ',') count++;
  return Math.min(count, 2);
}

function bucket(n: number): number {
  const found = LENGTHS.findIndex((limit) => n <= limit);
  return found < 0 ? LENGTHS.length : found;
}
