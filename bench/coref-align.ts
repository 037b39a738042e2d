import type { EntityType } from '../src/format/index.ts';
import type { Mention, Segment } from '../src/language/index.ts';
import { tokenAt } from '../src/language/index.ts';
import type { GoldDocument, GoldMention } from '../training/pronouns/gum-coref.ts';

/** Who says "I" or is told "you" is for statements to say: such mentions are left out of both sides. */
const OF_THE_TALK = /^(i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i;

const SCORED = new Set(['person', 'organization']);

/** A mention of a person or an organization that is no first or second person. */
export const isScored = ({ type, words }: GoldMention): boolean =>
  SCORED.has(type) && !OF_THE_TALK.test(words);

export const keyOf = ({ start, end, group }: GoldMention): string => `${start}-${end}-${group}`;

/** Which of the corpus's mentions each of ours is, and those of ours that are none. */
interface Alignment {
  readonly aligned: ReadonlyMap<Mention, GoldMention>;
  readonly others: ReadonlySet<Mention>;
}

/** Each of ours is the smallest whose head it covers and that it stands inside of; of several of ours the longest is. */
export function alignMentions({ mentions: gold }: GoldDocument, own: readonly Mention[]): Alignment {
  const best = new Map<GoldMention, Mention>();
  const others = new Set(own);
  for (const mention of own) {
    const around = smallestAround(gold, mention);
    if (around === null) continue;
    const other = best.get(around);
    if (other === undefined || mention.end - mention.start > other.end - other.start)
      best.set(around, mention);
    others.delete(mention);
  }
  return { aligned: new Map([...best].map(([around, mention]) => [mention, around])), others };
}

function smallestAround(gold: readonly GoldMention[], { start, end }: Mention): GoldMention | null {
  let best: GoldMention | null = null;
  for (const mention of gold) {
    if (mention.start > start || mention.end < end || mention.head < start || mention.head >= end) continue;
    if (best === null || mention.end - mention.start < best.end - best.start) best = mention;
  }
  return best;
}

/** The corpus's people and organizations as mentions of ours: read as we did where we found them, else plain. */
export function asMentions(document: GoldDocument, segment: Segment): Map<Mention, string> {
  const { aligned } = alignMentions(document, segment.mentions);
  const own = new Map([...aligned].map(([mention, gold]) => [gold, mention]));
  const given = new Map<Mention, string>();
  for (const gold of document.mentions.filter(isScored)) {
    const mention = own.get(gold) ?? plainMention(gold, segment);
    if (mention !== null) given.set(mention, keyOf(gold));
  }
  return given;
}

const PRONOUN = /^(PRP|WP|DT$)/;

function plainMention(gold: GoldMention, segment: Segment): Mention | null {
  const from = tokenAt(segment, gold.start);
  const to = tokenAt(segment, gold.end - 1) + 1;
  const head = tokenAt(segment, gold.head);
  if (from < 0 || to <= from || head < 0) return null;
  const kind = PRONOUN.test(gold.headTag) ? 'pronoun' : gold.headTag.startsWith('NNP') ? 'name' : 'nominal';
  const plural = /^NNP?S$/.test(gold.headTag);
  const { start, end } = gold;
  const type: EntityType = plural && gold.type === 'person' ? 'group' : (gold.type as EntityType);
  return { start, end, kind, type, from, to, head, titles: [], gender: null, plural, reason: 'gold' };
}
