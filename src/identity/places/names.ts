import type { Mention, Segment } from '../../language/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Candidate } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { datelines } from './datelines.ts';
import { foldName } from './fold.ts';
import { listedNames } from './listed-names.ts';
import { townsBefore } from './towns-before.ts';

/** A name in the text that may be a place's. */
export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly folded: string;
  readonly candidates: readonly Candidate[];
}

/**
 * The place names of a text that the gazetteer knows, in order and apart: mentions of places, then what is no
 * name of anything else and stands in our lists, or before a country or state ("Millbrook, Ohio"), or opens a
 * paragraph as a dateline.
 */
export function placeNames(segment: Segment): PlaceName[] {
  const mentions = segment.mentions.filter(({ kind }) => kind === 'name');
  const places = mentions.flatMap((mention) => fromMention(segment.text, mention));
  const free = outside(segment, mentions);
  const listed = listedNames(segment, free);
  const towns = [...townsBefore(segment, [...places, ...listed]), ...datelines(segment)];
  return apart([...places, ...listed, ...towns]);
}

/** In order, without what lies over a name found before it. */
function apart(names: readonly PlaceName[]): PlaceName[] {
  const kept: PlaceName[] = [];
  for (const name of names) {
    const at = placeFor(kept, name);
    if (!isOver(kept[at - 1], name) && !isOver(kept[at], name)) kept.splice(at, 0, name);
  }
  return kept;
}

const isOver = (other: PlaceName | undefined, name: PlaceName): boolean =>
  other !== undefined && overlaps(other, name);

/** Where a name belongs among those kept, by where it begins. */
function placeFor(kept: readonly PlaceName[], { start }: PlaceName): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fromMention(text: string, mention: Mention): PlaceName[] {
  if (mention.type !== 'place') return [];
  const hasArticle =
    text[mention.start + 3] === ' ' && /^the$/i.test(text.slice(mention.start, mention.start + 3));
  const start = hasArticle ? mention.start + 4 : mention.start;
  const name = text.slice(start, mention.end);
  const found = candidatesFor(name);
  const candidates = isInitials(name) ? found.filter(({ kind }) => kind !== 'city') : found;
  return candidates.length > 0 ? [{ start, end: mention.end, name, folded: foldName(name), candidates }] : [];
}

/** "EU", "UK": initials, which no town is called by though some towns are called so. */
const isInitials = (name: string): boolean => name.length <= 3 && name === name.toUpperCase();

/** For each token 1 where it stands outside every name. */
function outside(segment: Segment, mentions: readonly Mention[]): Uint8Array {
  const free = new Uint8Array(segment.tokens.length).fill(1);
  for (const { from, to } of mentions) free.fill(0, from, to);
  return free;
}
