import type { Words } from '../../format/index.ts';
import { mentionsNear, timesNear } from '../../language/index.ts';
import type { Reading } from '../reading.ts';
import type { Draft, Range } from '../types.ts';
import { phraseFrom, type Scene } from './scene.ts';

/** Nouns for what one speaks on. */
export const OCCASIONS = new Set(
  (
    'call conversation interview speech conference meeting statement tweet address briefing letter post hearing visit ' +
    'rally debate program programme broadcast appearance summit ceremony session remarks ad email note op-ed column ' +
    'testimony sermon gathering event forum lecture message report article talks trip tour press phone dinner show'
  ).split(' '),
);
const SPEAKING = new Set(['speaking', 'talking', 'addressing', 'asked', 'interviewed']);
const PREPOSITIONS = new Set(['in', 'during', 'at', 'on', 'after', 'following', 'before']);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'outside', 'near']);
const PLACES = new Set(
  'capital city state town village province country airport palace headquarters'.split(' '),
);

/** The words for the occasion on which it was said: "in a phone call", "during a speech on trade". */
export function occasionOf(scene: Scene): Words | null {
  const { reading, draft } = scene;
  for (const at of scene.around) {
    if (!PREPOSITIONS.has(reading.tokens[at]!.lower) || isWithinSource(draft, at)) continue;
    const range = phraseFrom(scene, at, (token) => stopsOccasion(reading, token, at));
    if (hasNoun(reading, range, OCCASIONS)) return words(reading, range);
  }
  return null;
}

/** The words for where it was said: "in the capital", "in the state of Ohio". */
export function placeOf(scene: Scene): Words | null {
  const { reading, draft } = scene;
  for (const at of scene.around) {
    if (!PLACE_PREPOSITIONS.has(reading.tokens[at]!.lower) || isWithinSource(draft, at)) continue;
    if (at < draft.head && !tellsWhere(scene, at)) continue;
    const range = phraseFrom(scene, at, (token) => stopsOccasion(reading, token, at));
    if (namesPlace(reading, range) && !hasNoun(reading, range, OCCASIONS)) return words(reading, range);
  }
  return null;
}

/** Before the cue a place is the utterance's where the cue governs it, or behind "speaking": "Speaking in the capital, she said". */
function tellsWhere({ reading, draft, around }: Scene, at: number): boolean {
  const { tokens } = reading;
  const noun = tokens[at]!.head;
  if (noun >= 0 && tokens[noun]!.head === draft.head) return true;
  return around.some((each) => each < at && SPEAKING.has(tokens[each]!.lower));
}

function isWithinSource({ source }: Draft, at: number): boolean {
  return source !== null && source.from <= at && at < source.to;
}

/** "with whom", a time or a place behind the occasion are told apart from it. */
function stopsOccasion(reading: Reading, token: number, from: number): boolean {
  const { tokens } = reading;
  const { lower, start, xpos } = tokens[token]!;
  if (/^W/.test(xpos) && token > from) return true;
  if (lower === 'with' || lower === 'as' || lower === 'and') return true;
  const modifies = tokens[token + 1]?.upos === 'NOUN';
  if (timesNear(reading.segment, start, start).some((time) => time.start === start))
    return token > from + 1 && !modifies;
  const startsPhrase = (PLACE_PREPOSITIONS.has(lower) || lower === 'on') && token > from + 1;
  const next = tokens[token + 1]?.start ?? -1;
  if (lower === 'on' && startsPhrase)
    return timesNear(reading.segment, next, next).some((time) => time.start === next);
  return startsPhrase;
}

function hasNoun({ tokens }: Reading, { from, to }: Range, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.upos === 'NOUN' && nouns.has(tokens[at]!.lemma)) return true;
  return false;
}

function namesPlace(reading: Reading, range: Range): boolean {
  if (hasNoun(reading, range, PLACES)) return true;
  return mentionsNear(reading.segment, range.from, range.to).some(
    (mention) => mention.type === 'place' && mention.from > range.from && mention.to === range.to,
  );
}

function words({ tokens, segment }: Reading, { from, to }: Range): Words {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const text = segment.text.slice(span.start, span.end);
  return segment.in === 'headline' ? { text, ...span, in: 'headline' } : { text, ...span };
}
