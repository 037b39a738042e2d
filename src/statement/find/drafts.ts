import { type Quote, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range, SourceWords } from '../types.ts';
import { draftAccording } from './according.ts';
import { draftAdjectives } from './adjectives.ts';
import { draftBareQuotes } from './bare-quotes.ts';
import { draftColons, draftQuotedColons } from './colon.ts';
import { type Cue, findCues } from './cues.ts';
import { type Match, matchFrame } from './frames/index.ts';
import { draftHeadlineQuotes } from './headline-quotes.ts';
import { draftNouns } from './nouns.ts';
import { type Spoken, speakQuotes } from './quotation.ts';
import { draftSignedQuotes } from './signed-quotes.ts';
import { subjectOf } from './source/index.ts';
import { draftTurns } from './turns/index.ts';
import { untangle } from './untangle.ts';
import { draftVerdicts } from './verdicts.ts';

/** Every statement that a rule sees in a segment, right or wrong; whether to believe it is judged later. */
export function draftsOf(reading: Reading): Draft[] {
  const cues = findCues(reading);
  const spoken = speakQuotes(reading, cues);
  const taken = new Set(spoken.flatMap(({ quotes }) => quotes.map((quote) => reading.quotes.indexOf(quote))));
  const beside = taken.size === 0 ? draftHeadlineQuotes(reading) : [];
  return untangle([
    ...draftVerbs(reading, cues, spoken),
    ...draftAccording(reading),
    ...draftNouns(reading),
    ...draftAdjectives(reading),
    ...(beside.length > 0 ? beside : [...draftColons(reading), ...draftQuotedColons(reading, taken)]),
    ...draftVerdicts(reading, taken),
    ...draftSignedQuotes(reading, taken),
    ...draftBareQuotes(reading, taken),
    ...draftTurns(reading),
  ]).filter(({ content }) => content.length > 0);
}

function draftVerbs(reading: Reading, cues: readonly Cue[], spoken: readonly Spoken[]): Draft[] {
  const owners = new Map(spoken.map((each) => [each.cue, each]));
  return cues.flatMap((cue) => {
    const own = owners.get(cue);
    const found = own ? quoted(reading, own) : matchFrame(reading, cue);
    return found ? [draftOf(reading, cue, found, own?.rule ?? found.frame)] : [];
  });
}

/** Quotations that a cue speaks, with the clause before them where the first one only ends it. */
function quoted(reading: Reading, { cue, quotes }: Spoken): Match {
  const clause = clauseBeside(reading, cue, quotes);
  const content: Range[] = [...(clause?.content ?? []), ...quotes];
  return { frame: 'quote', content, addressee: null, cueWords: null };
}

/** `He said that A. "B."`: the clause belongs to the same statement. */
function clauseBeside(reading: Reading, cue: Cue, quotes: readonly Quote[]): Match | null {
  const first = quotes[0]!;
  if (!cue.sense.has('clause') || reading.sentenceOf[first.from] === reading.sentenceOf[cue.head])
    return null;
  return first.from < cue.head ? null : matchFrame(reading, cue);
}

function draftOf(reading: Reading, cue: Cue, found: Match, rule: string): Draft {
  const { from, to, head, name, sense, passive } = cue;
  const { cueWords, frame, content, addressee } = found;
  const silent = isSilence(reading, head);
  return {
    frame,
    act: silent ? 'declined' : (sense.get(frame) ?? 'said'),
    lemma: name,
    head,
    cue: [{ from, to: cueWords?.from === to ? cueWords.to : to }],
    content: content.map((range) => withWholeQuote(reading, head, range)),
    source: beforeVerb(subjectOf(reading, head, passive), from, head),
    addressee,
    rule,
  };
}

/** Words that stand before their verb end where it begins. */
function beforeVerb(source: SourceWords | null, from: number, head: number): SourceWords | null {
  if (!source || source.head >= from || source.to <= from || source.from > head) return source;
  return { ...source, to: from };
}

/** `said it was "bad. Very bad."`: what ends with a sentence of a quotation goes on to the quotation's end. */
function withWholeQuote(reading: Reading, head: number, range: Range): Range {
  const quote = reading.quotes[reading.quoteOf[range.to - 1] ?? -1];
  if (!quote || reading.quoteOf[head] !== -1 || quote.from < range.from) return range;
  return range.to === sentenceAt(reading, range.to - 1).to && quote.from > head
    ? { ...range, to: quote.to }
    : range;
}

/** "declined to say whether A" */
function isSilence({ tokens }: Reading, head: number): boolean {
  return tokens[head - 1]?.lower === 'to' && /^(decline|refuse)$/.test(tokens[head - 2]?.lemma ?? '');
}
