import { type Token, timesNear } from '../../../language/index.ts';
import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import type { Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { ACCOUNTS } from '../ends/rules.ts';
import { senseOf } from '../lexicon.ts';
import { subjectOf } from '../source/index.ts';
import type { Match } from './match.ts';

const REACH = 14;
const LONGEST_DESCRIPTION = 24;
const OPENS_INSERT = /^(which|who|whom|whose|where|when|because|that|if|and|but|so|although|though)$/;
const BESIDE = new Set(['as', 'amid', 'after', 'hours', 'days']);
const LABELS = /^(exclusive|breaking|analysis|update|watch|live|explained|report)$/;
const ASKED = /^(asked|pressed|questioned|speaking|told)$/;
const TELLING = new Set(['tell', 'inform', 'assure', 'reassure', 'remind', 'warn', 'email', 'say']);
const OPENS_CLAUSE = new Set(['as', 'while', 'when', 'although', 'though', 'who', 'which', 'but', 'and']);

/**
 * The cue stands behind its content or in the middle of it, set off by commas:
 * "A, he said.", "A, records show." and "A, the minister said on Monday, B".
 */
export function setInto(reading: Reading, cue: Cue): Match | null {
  const sentence = bounds(reading, cue);
  if (!cue.sense.has('quote') && !(cue.sense.has('clause') && cue.to >= sentence.to - 1)) return null;
  const closed = isClosed(reading, cue);
  const subject = subjectOf(reading, cue.head, false);
  const nearest = commaBefore(reading, cue, sentence.from);
  const apposed = subject?.rule === 'apposed' && subject.from - 1 > sentence.from;
  const comma = apposed && reading.tokens[subject.from - 1]!.text === ',' ? subject.from - 1 : nearest;
  const inserted =
    comma < 0 || !subject || subject.from < comma ? -1 : endOfInsert(reading, cue, sentence.to);
  if (inserted < 0 || hasObject(reading, cue)) return null;
  const resumed = resumedAt(reading, cue, { from: sentence.from, to: comma }, inserted);
  const resumes = resumed >= 0;
  const end = resumes ? resumed : inserted;
  const behind = sentence.to - end > 2 && (resumes || goesOn(reading, cue, end));
  if (comma - sentence.from < shortest(reading, behind && (closed || resumes))) return null;
  const bare = closed || resumes || reading.segment.in === 'headline';
  if (!bare && !isClause(reading, sentence.from, comma, end >= sentence.to)) return null;
  const content: Range[] = [];
  if (!behind || !opensInsert(reading, comma)) content.push({ from: sentence.from, to: comma });
  if (behind) content.push({ from: end, to: sentence.to });
  return { frame: 'clause', content, addressee: null, cueWords: null };
}

/**
 * "The lock, says Holm, is lost", "The lock, says Holm, a pilot from Harn, is lost": where the verb of the words before
 * the insert stands, or -1.
 */
function resumedAt({ tokens, ...reading }: Reading, cue: Cue, before: Range, end: number): number {
  if (!isInverted({ tokens, ...reading }, cue)) return -1;
  if (isFiniteVerb(tokens[end])) return end;
  if (!/^(DET|PRON|NUM)$/.test(tokens[end]?.upos ?? '')) return -1;
  for (let at = before.from; at < before.to; at++) if (isFiniteVerb(tokens[at])) return -1;
  for (let at = end + 1; at < Math.min(end + LONGEST_DESCRIPTION, tokens.length); at++) {
    if (/^[.;:]$/.test(tokens[at]!.text)) return -1;
    if (tokens[at]!.text === ',' && isFiniteVerb(tokens[at + 1])) return at + 1;
  }
  return -1;
}

function isFiniteVerb(token: Token | undefined): boolean {
  return /^(VB[DZP]|MD)$/.test(token?.xpos ?? '');
}

/** Tokens before the insert: a headline may say all in two words ("Bridge unsafe, engineers warn"). */
function shortest({ segment }: Reading, isInside: boolean): number {
  if (isInside) return 1;
  return segment.in === 'headline' ? 2 : 3;
}

/** "the talks, which, he stressed, remained open": what is said begins behind the insert. */
export function opensInsert({ tokens }: Reading, comma: number): boolean {
  return OPENS_INSERT.test(tokens[comma - 1]?.lower ?? '');
}

/** A comma behind the cue, or behind "told them". */
function isClosed({ tokens }: Reading, { to, name }: Cue): boolean {
  const at = TELLING.has(name) && tokens[to]?.upos === 'PRON' ? to + 1 : to;
  return /^[,;]$/.test(tokens[at]?.text ?? '');
}

/** "..., whose feud threatened the party": the verb has an object of its own, and nothing is set into the sentence. */
function hasObject(reading: Reading, cue: Cue): boolean {
  const { tokens } = reading;
  const next = tokens[cue.to];
  if (!next || isInverted(reading, cue) || TELLING.has(cue.name)) return false;
  if (timesNear(reading.segment, next.start, next.start).some(({ start }) => start === next.start))
    return false;
  return /^(DET|NUM|ADJ|PROPN|NOUN)$/.test(next.upos);
}

/** "Speaking on Monday, he said A": an adverbial before the source is none of the content. */
function isClause({ tokens }: Reading, from: number, to: number, isLast: boolean): boolean {
  if (/^VB[GN]$/.test(tokens[from]!.xpos) || ASKED.test(tokens[from]!.lower)) return false;
  const verb = isLast ? /^(VB[DZPN]|MD|NNS)$/ : /^(VB[DZP]|MD)$/;
  if (isLast && tokens[from]!.upos === 'ADP') return tokens.slice(from, to).some(isFiniteVerb);
  for (let at = from; at < to; at++) if (verb.test(tokens[at]!.xpos)) return true;
  return false;
}

/** "said the minister, a former general": what stands behind the source describes it. */
function isInverted({ tokens }: Reading, cue: Cue): boolean {
  return isPunct(tokens[cue.from - 1]) && /^(PROPN|NOUN|DET|ADJ)$/.test(tokens[cue.to]?.upos ?? '');
}

/** "Exclusive: bank weighs sale, sources say" */
function behindLabel({ tokens }: Reading, from: number): number {
  return LABELS.test(tokens[from]!.lower) && tokens[from + 1]?.text === ':' ? from + 2 : from;
}

/** "A second official was less relaxed: the lock was old, he said": what is said begins behind the colon. */
function behindColon({ tokens, quoteOf }: Reading, cue: Cue, from: number): number {
  for (let at = cue.from - 2; at > from + 1; at--)
    if (tokens[at]!.text === ':' && quoteOf[at] === quoteOf[cue.head])
      return tokens.slice(from, at).some(isFiniteVerb) ? at + 1 : from;
  return from;
}

/** The sentence, or the part of it inside the quotation that the cue stands in. */
function bounds(reading: Reading, cue: Cue): Range {
  const sentence = sentenceAt(reading, cue.head);
  const { to } = sentence;
  const from = behindColon(reading, cue, behindLabel(reading, sentence.from));
  const quote = reading.quotes[reading.quoteOf[cue.head]!];
  return quote ? { from: Math.max(from, quote.from), to: Math.min(to, quote.to) } : { from, to };
}

/**
 * What stands behind the insert is said too, unless it describes the source, names whom he cites, speaks with a cue of
 * its own (", adding that") or is set off by a semicolon.
 */
function goesOn(reading: Reading, cue: Cue, end: number): boolean {
  const { tokens } = reading;
  if (isInverted(reading, cue) || /^(citing|quoting|which|who)$/.test(tokens[end]?.lower ?? '')) return false;
  const joined = tokens[end]?.upos === 'CCONJ' ? tokens[end + 1] : undefined;
  const again = joined?.xpos === tokens[cue.head]!.xpos && senseOf(joined.lemma) !== undefined;
  if (again) return false;
  const speaksOn = tokens[end]?.xpos === 'VBG' && senseOf(tokens[end]!.lemma) !== undefined;
  return !speaksOn && tokens[end - 1]?.text !== ';' && !writerGoesOn(reading, cue, end);
}

/** ", as crowds waited", ", a step that would close the port": behind a whole sentence the writer sets it beside something. */
function writerGoesOn(reading: Reading, cue: Cue, end: number): boolean {
  const { tokens } = reading;
  const closed = isClosed(reading, cue);
  if (
    BESIDE.has(tokens[end]?.lower ?? '') &&
    !/^(for|soon|long|well|far|part)$/.test(tokens[end + 1]?.lower ?? '')
  )
    return true;
  if (tokens[end]?.lower === 'in' && tokens[end + 1]?.lower === 'what') return true;
  if (!closed && tokens[end]?.lower === 'while') return true;
  if (closed || !/^an?$/.test(tokens[end]?.lower ?? '')) return false;
  for (let at = end + 1; at < end + 5; at++)
    if (/^(that|which|who)$/.test(tokens[at]?.lower ?? '')) return tokens[at - 1]!.upos === 'NOUN';
  return false;
}

/** The comma before the source, or before the verb where the source follows it. */
function commaBefore({ tokens, quotes, quoteOf }: Reading, cue: Cue, from: number): number {
  for (let at = cue.from - 1; at > from && cue.head - at < REACH; at--) {
    const { text, upos } = tokens[at]!;
    const describes = tokens[at]!.xpos === 'VBN' && /^(NOUN|PROPN)$/.test(tokens[at - 1]!.upos);
    if ((upos === 'VERB' && !describes) || text === ':' || text === ';') return -1;
    if (text !== ',') continue;
    const apart = quoteOf[at] !== quoteOf[cue.head] && quotes[quoteOf[at]!]?.to !== at + 1;
    const account = ACCOUNTS.has(tokens[at + 2]?.lower ?? '') && /^an?$/.test(tokens[at + 1]!.lower);
    return OPENS_CLAUSE.has(tokens[at + 1]!.lower) || apart || account ? -1 : at;
  }
  return -1;
}

/** One past the insert's last token: a comma or the sentence's end, with no verb before it but one that describes the source. */
function endOfInsert({ tokens }: Reading, cue: Cue, to: number): number {
  for (let at = cue.to; at < to; at++) {
    const { text, upos, lower } = tokens[at]!;
    if (text === ',' || text === ';' || (isPunct(tokens[at]) && at >= to - 2)) return at + 1;
    if (/^(who|which)$/.test(lower) && isPunct(tokens[cue.from - 1])) return to;
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || at - cue.to > REACH) return -1;
  }
  return to;
}
