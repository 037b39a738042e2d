import { type Mention, mentionsNear } from '../../language/index.ts';
import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range, SourceWords } from '../types.ts';
import { senseOf } from './lexicon.ts';
import { nominalRange } from './nominal.ts';

const LONGEST_SPEAKER = 6;
const LONGEST_DESCRIPTION = 24;
const LONGEST_SUBHEADING = 14;
const LONGEST_BUTTON = 4;
/** Nouns that speak in headlines. */
const ROLES = new Set(
  (
    'poll report reports newspaper study survey media police official officials minister ministry spokesman ' +
    'spokeswoman spokesperson president premier pm fm chief army military commander general envoy ambassador ' +
    'source sources experts analyst analysts expert ceo mayor governor senator lawmaker mp leader cleric prince ' +
    'judge court lawyer prosecutor un opposition government lawmakers critics union unions company regulator agency ' +
    'watchdog lawyers prosecutors economists scientists researchers doctors campaigners residents witnesses bank charity ' +
    'insider spokespeople ministers mps leaders commission committee data document documents'
  ).split(' '),
);
/** "Port strike live: ..." names the matter. */
const RUBRICS = new Set(
  'live latest update updates explained analysis profile obituary timeline review recap preview'.split(' '),
);
const WEATHER = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);
const QUOTES = /^(quotes|quoted|cites|cited)$/;
const DASHES = new Set(['—', '–', '-', '--']);

/** Headlines that name the speaker by a colon or a dash: "Minister: talks will go on", "Talks will go on: minister". */
export function draftColons(reading: Reading): Draft[] {
  return reading.segment.sentences.flatMap((sentence, s) =>
    s === 0 || reading.segment.in === 'headline' || isSubheading(reading, s)
      ? headline(reading, sentence)
      : [],
  );
}

/** A short paragraph of one sentence without a full stop: "Prime minister: Stay at home". */
function isSubheading({ segment, tokens, quoteOf }: Reading, s: number): boolean {
  const { from, to, paragraph } = segment.sentences[s]!;
  if (to - from > LONGEST_SUBHEADING || quoteOf[to - 1] !== -1 || isPunct(tokens[to - 1])) return false;
  const alone = (other: number) => segment.sentences[other]?.paragraph !== paragraph;
  return alone(s - 1) && alone(s + 1) && segment.paragraphs.length > 1;
}

function headline(reading: Reading, { from, to }: Range): Draft[] {
  const { tokens } = reading;
  const end = isPunct(tokens[to - 1]) && !/^["”’]$/.test(tokens[to - 1]!.text) ? to - 1 : to;
  for (let at = from + 1; at < end - 1; at++) {
    const { text } = tokens[at]!;
    const spaced = tokens[at - 1]!.end < tokens[at]!.start;
    if (text !== ':' && !(DASHES.has(text) && spaced)) continue;
    const before = { from, to: at };
    const after = { from: at + 1, to: end };
    if (
      text === ':' &&
      namesSpeaker(reading, before) &&
      !isDateline(reading, before) &&
      saysSomething(reading, after) &&
      !hasOwnCue(reading, after)
    )
      return [draftOf(reading, at, before, after, 'speaker before colon')];
    if (namesSpeaker(reading, after) && saysSomething(reading, before) && !isButton(reading, before))
      return [draftOf(reading, at, after, before, 'speaker behind colon')];
  }
  return [];
}

/** "Storm Ada: ministry tells islanders": the words behind the colon name their own speaker. */
function hasOwnCue({ tokens }: Reading, { from, to }: Range): boolean {
  for (let at = from + 1; at < Math.min(to, from + 5); at++)
    if (/^VB[DZ]$/.test(tokens[at]!.xpos)) return senseOf(tokens[at]!.lemma) !== undefined;
  return false;
}

/** Few words, no verb, and a mention or a role at their end. */
function namesSpeaker({ tokens, segment }: Reading, { from, to }: Range): boolean {
  if (to <= from || to - from > LONGEST_SPEAKER) return false;
  for (let at = from; at < to; at++) {
    const { upos, xpos } = tokens[at]!;
    if (/^VB[DZP]?$/.test(xpos) || upos === 'PUNCT') return false;
  }
  if (tellsWhere(tokens, segment.mentions, from, to)) return false;
  if (ROLES.has(tokens[to - 1]!.lower)) return true;
  if (RUBRICS.has(tokens[to - 1]!.lower) || WEATHER.has(tokens[from]!.lower)) return false;
  return segment.mentions.some(
    (mention) => mention.from >= from && mention.to <= to && mention.to >= to - 1 && speaks(mention.type),
  );
}

/** "Fifty years at the Dome: ...": what stands before "at" would speak, and is nobody. */
function tellsWhere(
  tokens: Reading['tokens'],
  mentions: readonly Mention[],
  from: number,
  to: number,
): boolean {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.upos !== 'ADP' || tokens[at]!.lower === 'of') continue;
    const { upos, lower } = tokens[at - 1]!;
    if (upos !== 'NOUN' || ROLES.has(lower)) return false;
    return !mentions.some((mention) => mention.from < at && mention.to >= at);
  }
  return false;
}

function speaks(type: string | null): boolean {
  return type === 'person' || type === 'organization' || type === 'place' || type === 'group';
}

/** "See it now: Ada's Boats": a page says that to its readers. */
function isButton({ tokens, segment }: Reading, { from, to }: Range): boolean {
  return segment.in !== 'headline' && to - from <= LONGEST_BUTTON && tokens[from]!.xpos === 'VB';
}

/** A clause: at least a verb, or a quotation; headlines leave verbs out. */
function saysSomething({ tokens, quoteOf, segment }: Reading, { from, to }: Range): boolean {
  if (segment.in === 'headline' && to - from > 3) return true;
  for (let at = from; at < to; at++)
    if (/^(VB|MD)/.test(tokens[at]!.xpos) || quoteOf[at] !== -1) return to - from > 2;
  return false;
}

function draftOf(reading: Reading, colon: number, speaker: Range, content: Range, rule: string): Draft {
  return {
    frame: 'colon',
    act: 'said',
    lemma: ':',
    head: colon,
    cue: [{ from: colon, to: colon + 1 }],
    content: [content],
    source: speakerWords(reading, speaker),
    addressee: null,
    rule,
  };
}

function speakerWords(reading: Reading, { from, to }: Range): SourceWords {
  const head = to - 1;
  const range = nominalRange(reading, head);
  return { from: Math.min(from, range.from), to, head, refersTo: head, rule: 'colon' };
}

/** `Smith: "A"` in running text. */
export function draftQuotedColons(reading: Reading, taken: ReadonlySet<number>): Draft[] {
  return reading.quotes.flatMap((quote, q) => {
    const colon = (quote.open < 0 ? quote.from : quote.open) - 1;
    if (taken.has(q) || reading.tokens[colon]?.text !== ':') return [];
    const before = { from: sentenceAt(reading, colon).from, to: colon };
    const speaker = namesSpeaker(reading, before)
      ? before
      : (describedSpeaker(reading, before) ?? quotedSpeaker(reading, before));
    return speaker ? [draftOf(reading, colon, speaker, quote, 'speaker before colon')] : [];
  });
}

/** `Ole Dahl, 34, a pilot from Harn: "A"`: the person with whom a line without a finite verb begins. */
function describedSpeaker({ tokens, segment }: Reading, { from, to }: Range): Range | null {
  if (to - from > LONGEST_DESCRIPTION) return null;
  const person = mentionsNear(segment, from, from).find((each) => each.from === from && each.to <= to);
  if (person?.type !== 'person' || !/^[,(]$/.test(tokens[person.to]?.text ?? '')) return null;
  for (let at = from; at < to; at++) if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return null;
  return { from, to: person.to };
}

/** `The magazine quotes the engineer Ole Dahl: "A"`: whom another quotes. */
function quotedSpeaker({ tokens }: Reading, { from, to }: Range): Range | null {
  let at = to;
  while (at > from && !QUOTES.test(tokens[at - 1]!.lower)) {
    if (!/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at - 1]!.upos)) return null;
    at--;
  }
  return at > from + 1 && at < to ? { from: at, to } : null;
}

/** "KARACHI: The assembly met": a place in capitals before running text is where it was written. */
function isDateline({ tokens, segment }: Reading, { from, to }: Range): boolean {
  if (segment.in === 'headline') return false;
  const capital = tokens.slice(from, to).every(({ text }) => text === text.toUpperCase());
  return (
    capital &&
    mentionsNear(segment, from, to).some(
      (each) => each.from >= from && each.to <= to && each.type === 'place',
    )
  );
}
