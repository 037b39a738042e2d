import type { Reading } from '../../reading.ts';
import { relation } from '../../tree.ts';
import type { Frame, Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { senseOf } from '../lexicon.ts';

/** Gives the token at which what is said has ended, where the token `at` shows it; else null. */
type EndRule = (reading: Reading, cue: Cue, at: number) => number | null;

const SPEECH: readonly Frame[] = ['quote', 'clause', 'small', 'as'];
const WRITERS = new Set(['but', 'which', 'who', 'whom', 'whose', 'where', 'though']);
/** ", an account the army disputed" */
export const ACCOUNTS = new Set(
  'account claim charge accusation allegation assertion version suggestion figure'.split(' '),
);
const SPANS_OF_TIME = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'shortly']);
const RELATIVE = new Set(['who', 'which', 'that']);
const CLOSES = /^["”’]$|^''$/;
const LONGEST_SUBJECT = 10;
const IN_SUBJECT = /^(NOUN|PROPN|NUM|DET|ADJ|ADP|PART)$/;

export const END_RULES: readonly EndRule[] = [
  coordinated,
  participle,
  accordingTo,
  writersOwn,
  writersTime,
  writersAccount,
  othersMeanwhile,
  afterRelative,
  anotherSpeaker,
  headlinesMeanwhile,
  asOthersSay,
];

/** "and added that": a conjunct of the cue, or a verb of saying in the cue's tense right behind "and". */
function coordinated({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  const { xpos, lemma, head } = tokens[at]!;
  if (xpos.charCodeAt(0) !== 86 || quoteOf[at] !== quoteOf[cue.head]) return null;
  let before = at - 1;
  while (before > cue.head && /^(ADV|AUX|PART)$/.test(tokens[before]!.upos)) before--;
  if (tokens[before]!.upos === 'PRON' && tokens[before - 2]?.text === ',') before--;
  if (tokens[before]!.upos !== 'CCONJ') return null;
  const phrasal = senseOf(`${lemma}-${tokens[at + 1]?.lower ?? ''}`);
  const sense = phrasal ?? senseOf(lemma);
  const apart = isComma(tokens, before - 1);
  const says =
    sense !== undefined && (apart || phrasal !== undefined || SPEECH.some((frame) => sense.has(frame)));
  const declines = lemma === 'decline' && apart === false && tokens[before]!.lower === 'but';
  const isConjunct = relation(tokens[at]) === 'conj' && head === cue.head;
  const listed =
    tokens[at + 1]?.lower === 'that' ||
    lemma === 'add' ||
    (lemma === 'say' && tokens[at + 1]?.upos !== 'PUNCT') ||
    apart ||
    xpos === 'VBG' ||
    isBare(tokens, cue.to, before) ||
    CLOSES.test(tokens[before - 1]!.text) ||
    isOfNow(tokens, cue, { from: before, to: at }) ||
    phrasal !== undefined ||
    warnsOf(tokens, at) ||
    ordersSomebody(tokens, at);
  const tag = ownTag(tokens, before, at);
  const follows = says && listed && sameTense(tag, tagOf(tokens, cue));
  if (!isConjunct && !declines && !follows && !withholds(tokens, before, at)) return null;
  return tokens[before - 1]?.text === ',' ? before - 1 : before;
}

/** Of "was of the view", the verb's. */
function tagOf(tokens: Reading['tokens'], { head, from }: Cue): string {
  const { xpos } = tokens[head]!;
  return /^VB/.test(xpos) ? xpos : tokens[from]!.xpos;
}

/** The tag of the verb, or of the auxiliary before it: "but is advising", "and has called for". */
function ownTag(tokens: Reading['tokens'], before: number, at: number): string {
  const auxiliary = tokens.slice(before + 1, at).find(({ xpos }) => /^VB[DZP]$/.test(xpos));
  return auxiliary?.xpos ?? tokens[at]!.xpos;
}

/** "but could not say what they were" */
function withholds(tokens: Reading['tokens'], before: number, at: number): boolean {
  if (tokens[before]!.lower !== 'but' || tokens[at]!.lemma !== 'say') return false;
  const group = tokens.slice(before + 1, at);
  return (
    /^(could|would|did|will|can)$/.test(group[0]?.lower ?? '') &&
    group.some(({ lower }) => /^(not|n['’]t)$/.test(lower))
  );
}

/** "and warned of floods", "and cautioned against haste" */
function warnsOf(tokens: Reading['tokens'], at: number): boolean {
  const act = senseOf(tokens[at]!.lemma)?.get('quote') ?? senseOf(tokens[at]!.lemma)?.get('for');
  return (
    act !== undefined && act !== 'thought' && /^(of|about|for|against)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "and called on the city to close it", "and urged drivers to wait": whom, and what for. */
function ordersSomebody(tokens: Reading['tokens'], at: number): boolean {
  const { lemma } = tokens[at]!;
  const phrasal = senseOf(`${lemma}-${tokens[at + 1]?.lower ?? ''}`)?.has('order') === true;
  if (!phrasal && !senseOf(lemma)?.has('order')) return false;
  const from = phrasal ? at + 2 : at + 1;
  let to = from;
  while (
    to < from + LONGEST_SUBJECT &&
    (IN_SUBJECT.test(tokens[to]?.upos ?? '') || tokens[to]?.upos === 'PRON')
  ) {
    if (tokens[to]!.lower === 'to') break;
    to++;
  }
  return to > from && tokens[to]?.lower === 'to' && tokens[to + 1]?.xpos === 'VB';
}

/** "appealed for calm and said": words without a finite verb are not joined to one that has it. */
function isBare(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(VB[DZPN]|MD)$/.test(tokens[at]!.xpos)) return false;
  return tokens[from]?.upos === 'ADP';
}

/** "answered that safety comes first and promised a net": what is said stands in the present, the second verb does not. */
function isOfNow(tokens: Reading['tokens'], cue: Cue, { from, to }: Range): boolean {
  if (tokens.slice(from, to).some(({ upos }) => upos === 'AUX')) return false;
  return tokens[cue.head]!.xpos === 'VBD' && /^VB[ZP]$/.test(finiteBetween(tokens, cue.to, from) ?? '');
}

/** A comma, or one inside the quotation that closes there. */
function isComma(tokens: Reading['tokens'], at: number): boolean {
  const mark = /^["”’]$|^''$/.test(tokens[at]?.text ?? '');
  return (mark ? tokens[at - 1] : tokens[at])?.text === ',';
}

/** Taggers take one for the other: "urged" may be a past tense or a participle. */
function sameTense(a: string, b: string): boolean {
  return a === b || (/^VB[DN]$/.test(a) && /^VB[DN]$/.test(b));
}

/** Both past or both present. */
function sameTime(a: string, b: string): boolean {
  return sameTense(a, b) || (/^VB[PZ]$/.test(a) && /^VB[PZ]$/.test(b));
}

/** ", stressing that", ", calling it", ", citing charts": the speaker goes on with another cue. */
function participle({ tokens }: Reading, _cue: Cue, at: number): number | null {
  const { xpos, lemma } = tokens[at]!;
  const comma = tokens[at - 1]?.upos === 'PUNCT' && tokens[at - 1]!.text !== ',' ? at - 2 : at - 1;
  if (xpos !== 'VBG' || tokens[comma]?.text !== ',') return null;
  if (lemma === 'cite') return comma;
  const sense = senseOf(`${lemma}-${tokens[at + 1]?.lower ?? ''}`) ?? senseOf(lemma);
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
  if (tokens[at + 1]!.lower === 'but' && !answers(tokens, at + 2) && !isPresent(tokens, cue, at)) return null;
  return resumes(tokens, at + 1) ? null : at;
}

/** ", but she did not say when", ", but added that": behind other words, "but" goes on with what is said. */
function answers(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const { xpos, lower, lemma } = tokens[at]!;
    if (lower === 'that') return false;
    if (!/^(VB[DZP]|MD)$/.test(xpos)) continue;
    return /^(do|decline|give|refuse)$/.test(lemma) || senseOf(lemma)?.has('clause') === true;
  }
  return false;
}

/** "said it was safe, but engineers have found": what was said stands in the past, so the present is the writer's own. */
function isPresent(tokens: Reading['tokens'], cue: Cue, comma: number): boolean {
  const said = finiteBetween(tokens, cue.to, comma);
  const behind = finiteBetween(tokens, comma + 2, Math.min(tokens.length, comma + 10));
  return tokens[cue.head]!.xpos === 'VBD' && said === 'VBD' && /^VB[ZP]$/.test(behind ?? '');
}

/** The tag of the first finite verb, null where none stands there. */
function finiteBetween(tokens: Reading['tokens'], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return tokens[at]!.xpos;
    if (tokens[at]!.text === '.') return null;
  }
  return null;
}

/** "the plan, which failed, would": the clause was an aside and the sentence goes on behind it. */
function resumes(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    if (/^[.?!]$/.test(tokens[at]!.text)) return false;
    if (tokens[at]!.text === ',' && /^(VB[DZP]?|MD)$/.test(tokens[at + 1]?.xpos ?? '')) return true;
  }
  return false;
}

/** "just hours after the ministry denied it", ", hours after the ministry denied it": the writer sets what was said beside something else. */
function writersTime({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  const apart = tokens[at]!.text === ',' && SPANS_OF_TIME.has(tokens[at + 1]?.lemma ?? '');
  if (quoteOf[at] !== quoteOf[cue.head] || !(apart || /^(just|only|mere|barely)$/.test(tokens[at]!.lower)))
    return null;
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next];
    if (!token || (token.upos !== 'NUM' && token.upos !== 'DET' && !SPANS_OF_TIME.has(token.lemma)))
      return null;
    const follows = tokens[next + 1]?.lower;
    if (SPANS_OF_TIME.has(token.lemma) && (follows === 'after' || follows === 'before')) return at;
  }
  return null;
}

/** ", an account the army disputed": the writer sets somebody else's answer behind what is said. */
function writersAccount({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  if (tokens[at]!.text !== ',' || quoteOf[at] !== quoteOf[cue.head]) return null;
  if (!/^(an?|the)$/.test(tokens[at + 1]?.lower ?? '') || !ACCOUNTS.has(tokens[at + 2]?.lower ?? ''))
    return null;
  for (let next = at + 3; next < Math.min(tokens.length, at + 12) && tokens[next]!.text !== '.'; next++)
    if (answersAt(tokens, next)) return at;
  return null;
}

/** A verb of saying, or "disputes" at the sentence's end, which taggers take for a noun. */
function answersAt(tokens: Reading['tokens'], at: number): boolean {
  const { lemma, xpos } = tokens[at]!;
  const closes = xpos === 'NNS' && tokens[at + 1]?.text === '.';
  return senseOf(lemma) !== undefined && (closes || /^VB/.test(xpos));
}

/** ", while officials reported": another source begins. */
function othersMeanwhile({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  if (tokens[at]!.text !== ',' || quoteOf[at] !== quoteOf[cue.head]) return null;
  if (!/^(while|whereas|although)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  for (let next = at + 3; next < Math.min(tokens.length, at + 9); next++) {
    if (!/^(VB[DZP]|MD)$/.test(tokens[next]!.xpos)) continue;
    return senseOf(tokens[next]!.lemma)?.has('clause') ? at : null;
  }
  return null;
}

/** ", and the paper argues that B": behind "and" somebody else speaks with a cue of his own. */
function anotherSpeaker({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  if (!/^[,;]$/.test(tokens[at]!.text) || quoteOf[at] !== quoteOf[cue.head]) return null;
  if (tokens[at + 1]?.upos !== 'CCONJ') return null;
  let verb = at + 2;
  while (verb < at + LONGEST_SUBJECT && IN_SUBJECT.test(tokens[verb]?.upos ?? '')) verb++;
  const speaks = verb > at + 2 ? tokens[verb] : undefined;
  const mistaken = tokens[verb]?.lower === 'that' ? tokens[verb - 1]! : undefined;
  if (mistaken?.xpos === 'NNS') return senseOf(mistaken.lemma)?.has('quote') ? at : null;
  if (!speaks || !/^VB[DZP]$/.test(speaks.xpos) || !senseOf(speaks.lemma)?.has('quote')) return null;
  if (!sameTime(speaks.xpos, tokens[cue.head]!.xpos)) return null;
  return /^(that|it|the|this|they|he|she)$/.test(tokens[verb + 1]?.lower ?? '') ? at : null;
}

/** ", who said A, wants": a finite verb right behind the comma belongs to the antecedent. */
function afterRelative({ tokens, tree }: Reading, cue: Cue, at: number): number | null {
  if (tokens[at]!.text !== ',' || !/^(VB[DZPN]|MD)$/.test(tokens[at + 1]?.xpos ?? '')) return null;
  const relative = (tree.children[cue.head] ?? []).some(
    (child) => child < cue.head && RELATIVE.has(tokens[child]!.lower),
  );
  return relative || RELATIVE.has(tokens[cue.from - 1]?.lower ?? '') ? at : null;
}

/** "Army denies fault as settlers burn grove": in a headline "as" with a clause of its own sets two pieces of news side by side. */
function headlinesMeanwhile({ tokens, segment, quoteOf }: Reading, cue: Cue, at: number): number | null {
  if (segment.in !== 'headline' || tokens[at]!.lower !== 'as' || quoteOf[at] !== quoteOf[cue.head])
    return null;
  if (/^(as|such|same|so)$/.test(tokens[at - 1]!.lower)) return null;
  for (let next = at + 2; next < Math.min(tokens.length, at + 5); next++)
    if (/^VB[DZP]$/.test(tokens[next]!.xpos)) return tokens[at - 1]!.text === ',' ? at - 1 : at;
  const plural = tokens[at + 1]?.xpos === 'NNS' && at + 3 >= tokens.length;
  return plural && /^(NN|VB)$/.test(tokens[at + 2]?.xpos ?? '') ? at : null;
}

/** ", as thousands of posts claim": others say the same, or the contrary; nothing stands behind their verb. */
function asOthersSay({ tokens, quoteOf }: Reading, cue: Cue, at: number): number | null {
  if (tokens[at]!.text !== ',' || tokens[at + 1]?.lower !== 'as' || quoteOf[at] !== quoteOf[cue.head])
    return null;
  let verb = at + 2;
  while (verb < at + LONGEST_SUBJECT && IN_SUBJECT.test(tokens[verb]?.upos ?? '')) verb++;
  const speaks = verb > at + 2 && senseOf(tokens[verb]?.lemma ?? '')?.has('quote') === true;
  return speaks && /^[.,;]$/.test(tokens[verb + 1]?.text ?? '.') ? at : null;
}
