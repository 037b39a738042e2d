import type { Entity } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';
import { type Mention, mentionsNear } from '../../language/index.ts';
import { nominalRange } from '../find/nominal.ts';
import { isPunct, type Reading } from '../reading.ts';
import type { Range, SourceWords } from '../types.ts';

/** Who somebody named in the text is: an entity, or the words where nobody is known. */
export interface Party {
  readonly entity: Entity | null;
  readonly name: string | null;
}

const DOCUMENTS = new Set(
  'report article statement study survey poll story letter document investigation'.split(' '),
);
/** Words that point back at somebody do not name him. */
const POINTING = /^(th[oe]se|this|that|such|both|his|her|their|its)\b/i;
const TITLE = /^(DET|ADJ|NOUN|PROPN)$/;
/** Tokens from the comma to the name behind it: "the Danish Rear Admiral". */
const LONGEST_TITLE = 5;
const OWNERS = new Set(['by', 'from', 'of', 'in']);
/** "published by" tells who says it, "seen by" does not. */
const MAKING = new Set(
  'publish write release issue compile prepare conduct produce draft author make print'.split(' '),
);

/** The speaker behind a source: an outlet behind its report, an antecedent behind "who". */
export function speakerOf(reading: Reading, identity: Identity, source: SourceWords | null): Party {
  if (!source) return { entity: null, name: null };
  const owner = ownerOfDocument(reading, source);
  if (owner >= 0) {
    const entity = entityOfToken(reading, identity, owner);
    if (entity) return { entity, name: entity.name };
  }
  const named = namedBehind(reading, identity, source);
  if (named) return { entity: named, name: named.name };
  if (source.refersTo === source.head) return partyAt(reading, identity, source, source.head);
  return partyAt(reading, identity, nominalRange(reading, source.refersTo), source.refersTo);
}

/** "A spokesman for the ministry, Captain Jane Doe, said": the name set off behind the words. */
function namedBehind(reading: Reading, identity: Identity, source: SourceWords): Entity | null {
  const { tokens } = reading;
  const { head, to } = source;
  if (tokens[head]!.upos !== 'NOUN' || tokens[to]?.text !== ',') return null;
  const near = mentionsNear(reading.segment, to, to + LONGEST_TITLE + 1);
  const mention = near.find((each) => each.from > to && each.kind === 'name');
  if (mention?.type !== 'person' || !isSetOff(tokens[mention.to])) return null;
  const isTitle = tokens.slice(to + 1, mention.from).every(({ upos }) => TITLE.test(upos));
  return isTitle && mention.from - to <= LONGEST_TITLE ? (identity.entityOf(mention) ?? null) : null;
}

function isSetOff(next: Reading['tokens'][number] | undefined): boolean {
  return next === undefined || isPunct(next);
}

/** Who the words of a range are, by the token that heads them. */
export function partyAt(reading: Reading, identity: Identity, range: Range, head: number): Party {
  const own = entityOfToken(reading, identity, head);
  const end = namedAtEnd(reading, identity, range, head);
  const entity =
    own && isNamed(own) && !(end?.type === 'person' && own.type !== 'person') ? own : (end ?? own);
  const words = /^(PRP|WP)/.test(reading.tokens[head]!.xpos) ? null : wordsOf(reading, range);
  const called = entity && !isNamed(entity) ? fullest([entity.name, ...entity.names, words ?? '']) : '';
  if (!entity || (!isNamed(entity) && called === '')) return { entity: null, name: words };
  return {
    entity,
    name: isNamed(entity) ? entity.name : called,
  };
}

/** "his counterpart Jane Doe", "the newspaper Gazette": the name that ends the words. */
function namedAtEnd(reading: Reading, identity: Identity, { from, to }: Range, head: number): Entity | null {
  const { tokens } = reading;
  const mention = mentionsNear(reading.segment, from, to).find(
    (each) => each.to === to && each.from >= from && each.kind === 'name',
  );
  if (!mention || mention.type === 'place') return null;
  if (isTitleOf(mention, tokens[head]!)) return identity.entityOf(mention) ?? null;
  if (tokens[mention.from - 1]?.upos === 'ADP') return null;
  const governed = tokens.slice(head + 1, mention.from).some(({ upos }) => upos === 'ADP');
  if (governed && (mention.type !== 'person' || isOwner(reading, head, mention.from))) return null;
  return identity.entityOf(mention) ?? null;
}

/** "the Minister of Foreign Affairs Jane Doe": the words' head is in a title of the name. */
const isTitleOf = ({ titles }: Mention, { start, end }: Reading['tokens'][number]): boolean =>
  titles.some((title) => title.start <= start && end <= title.end);

/** "a spokesman for Health Minister Jane Doe": nothing but titles stands between the preposition and the name. */
function isOwner({ tokens }: Reading, head: number, name: number): boolean {
  let at = name - 1;
  while (at > head && /^\p{Lu}/u.test(tokens[at]!.text)) at--;
  return at > head && tokens[at]!.upos === 'ADP';
}

/** Somebody without a name is called by the fullest words that the article has for him. */
function fullest(names: readonly string[]): string {
  const own = names.filter((name) => !POINTING.test(name));
  return (own.length > 0 ? own : names).reduce((best, name) => (name.length > best.length ? name : best), '');
}

function isNamed(entity: Entity): boolean {
  return entity.mentions.some((mention) => mention.kind === 'name');
}

export function wordsOf({ tokens, segment }: Reading, { from, to }: Range): string | null {
  return to > from ? segment.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : null;
}

function entityOfToken(reading: Reading, identity: Identity, at: number): Entity | null {
  const { segment, tokens } = reading;
  const near = mentionsNear(reading.segment, at, at);
  const headed = near.find((mention) => mention.head === at);
  const covering = headed ?? near.find((mention) => mention.from <= at && at < mention.to);
  const own = covering ? identity.entityOf(covering) : undefined;
  return own ?? identity.entityAt(segment.in, tokens[at]!.start, tokens[at]!.end) ?? null;
}

/** "a report by the broadcaster": the token that heads the broadcaster, or -1. */
function ownerOfDocument(reading: Reading, source: SourceWords): number {
  const { tokens } = reading;
  if (!DOCUMENTS.has(tokens[source.head]!.lemma)) return -1;
  for (let at = source.head + 1; at < source.to - 1; at++)
    if (OWNERS.has(tokens[at]!.lower)) {
      const { xpos, lemma } = tokens[at - 1]!;
      if (xpos === 'VBN' && !MAKING.has(lemma)) return -1;
      const mention = mentionsNear(reading.segment, at, source.to).find(
        (each) => each.from > at && each.to <= source.to && each.type === 'organization',
      );
      return mention?.head ?? -1;
    }
  return -1;
}
