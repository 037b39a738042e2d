import { isCiting } from '../fields/citing.ts';
import { senseOf } from '../find/lexicon.ts';
import { isSomebody } from '../find/source/somebody.ts';
import { isWord, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range } from '../types.ts';
import {
  anybodysWish,
  askedByNobody,
  asSaying,
  bareAccount,
  endangered,
  fitsBetter,
  leftUnsaid,
  notDone,
  onlyPossible,
  pageOfItself,
  refusedDeed,
  sackedPeople,
  saidByNoOne,
  saysSo,
  supposedWish,
  toItself,
  unnamed,
  writersVoice,
} from './unsaid.ts';

const SPEAKING = new Set(['speaking', 'talking', 'addressing']);

const SHOWING = new Set(['show', 'demonstrate', 'prove']);
const SHOWERS = new Set(
  (
    'poll polling survey study report datum data figure record document research analysis result email e-mail ' +
    'statistic census letter investigation review test filing estimate chart graph map audit ' +
    'video recording dashcam presentation note certificate receipt minutes ' +
    'researcher scientist minute footage finding inquiry paper transcript log memo index exit-poll percent average'
  ).split(' '),
);
const FUTURE = new Set(['expect', 'set', 'schedule', 'due', 'likely', 'poise', 'about', 'ready']);

type Refusal = (reading: Reading, draft: Draft) => boolean;

/** What is no statement whatever the judge thinks of it. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'nobody says it': nobody,
  'things do what no word of saying names': doneByThings,
  'no content': (reading, { content }) => words(reading, content) === 0,
  'cites for another cue': (reading, draft) => isCiting(reading, draft) && !quotesSaying(reading, draft),
  'a look back': lookBack,
  'said to have done it': saidToHave,
  'a source that is its own content': overlapping,
  'events show, they do not say': shownByEvents,
  'not said yet': notYet,
  'only possible': onlyPossible,
  'left unsaid': leftUnsaid,
  'says so': saysSo,
  'the writer’s voice': writersVoice,
  'anybody’s wish': anybodysWish,
  'the page of itself': pageOfItself,
  'to himself': toItself,
  'a deed refused': refusedDeed,
  'people sent away': sackedPeople,
  'a thing fits': fitsBetter,
  'a wish supposed': supposedWish,
  'not done': notDone,
  'somebody who is not named': unnamed,
  'what somebody else is cited as saying': asSaying,
  'an account without its content': bareAccount,
  'asked by nobody who is named': askedByNobody,
  'said by no one': saidByNoOne,
  'endangered, not threatened': endangered,
};

export function isRefused(reading: Reading, draft: Draft): boolean {
  return Object.values(REFUSALS).some((refusal) => refusal(reading, draft));
}

/** A quotation may stand without a source, and so may "Speaking to reporters, said that", where the writer lost it. */
function nobody(reading: Reading, { source, frame, head }: Draft): boolean {
  if (source !== null || frame === 'quote' || frame === 'turn') return false;
  const first = reading.tokens[sentenceAt(reading, Math.max(0, head)).from];
  return frame !== 'clause' || !SPEAKING.has(first?.lower ?? '');
}

function words({ tokens }: Reading, content: readonly Range[]): number {
  let count = 0;
  for (const { from, to } of content) for (let at = from; at < to; at++) if (isWord(tokens[at])) count++;
  return count;
}

function quotesSaying({ tokens }: Reading, { head }: Draft): boolean {
  return tokens.slice(head, head + 12).some((token) => token.lower === 'saying');
}

/** "the men said to have fled": others say it of them. */
function saidToHave({ tokens }: Reading, { lemma, content, act, frame }: Draft): boolean {
  if (lemma !== 'say' || act === 'declined' || frame === 'quote') return false;
  const { from } = content[0]!;
  return tokens[from]?.lower === 'to' && /^(have|be)$/.test(tokens[from + 1]?.lower ?? '');
}

/** "the figure she cited": what is said stands before, as the noun that the clause hangs on. */
function lookBack({ tokens }: Reading, { head, frame, content, source }: Draft): boolean {
  if (head < 0 || frame === 'quote' || tokens[head]!.deprel !== 'acl:relcl') return false;
  if (source !== null && tokens[source.from - 1]?.text === ',') return false;
  return content.every((range) => range.to <= head);
}

function overlapping(_reading: Reading, { source, content, frame }: Draft): boolean {
  if (!source || frame === 'noun' || frame === 'turn') return false;
  return content.some((range) => range.from <= source.head && source.head < range.to);
}

/** "the poll showed that" reports the poll; "the developments showed that" is the writer's own conclusion. */
function shownByEvents({ tokens }: Reading, { lemma, source }: Draft): boolean {
  if (!SHOWING.has(lemma) || source === null) return false;
  const { lemma: noun, lower, upos } = tokens[source.head]!;
  return !SHOWERS.has(noun) && !(upos === 'PROPN' && SHOWERS.has(lower));
}

/** "is expected to announce that": nobody has said it. */
function notYet({ tokens }: Reading, { head }: Draft): boolean {
  if (head < 2 || tokens[head]!.xpos !== 'VB' || tokens[head - 1]!.lower !== 'to') return false;
  return FUTURE.has(tokens[head - 2]!.lemma) || FUTURE.has(tokens[head - 2]!.lower);
}

/** "word emerged that": a verb that the lexicon does not know speaks only with somebody who can. */
function doneByThings(reading: Reading, { frame, lemma, source, head }: Draft): boolean {
  if (frame !== 'clause' || !source || head < 0 || reading.tokens[head]!.upos !== 'VERB') return false;
  const sense = senseOf(lemma);
  if (sense?.has('clause') || sense?.has('quote')) return false;
  return !isSomebody(reading, source) && !SHOWERS.has(reading.tokens[source.head]!.lemma);
}
