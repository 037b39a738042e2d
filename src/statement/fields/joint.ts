import type { Identity } from '../../identity/index.ts';
import { type Mention, mentionsNear } from '../../language/index.ts';
import type { Reading } from '../reading.ts';
import type { Range, SourceWords } from '../types.ts';
import { type Party, partyAt } from './speaker.ts';

/** "Ana Paz and Luis Gil said": two who speak as one; no entity, and the names of both. */
export function jointOf(reading: Reading, identity: Identity, source: SourceWords | null): Party | null {
  if (!source || source.refersTo !== source.head) return null;
  const parts = partsOf(reading, source);
  const mentions = parts.map((part) => partyIn(reading, part));
  if (parts.length < 2 || parts.some((part, i) => !mentions[i] && !areTheirs(reading, part))) return null;
  const names = parts.map((part, i) => nameOf(reading, identity, part, mentions[i] ?? null));
  return { entity: null, name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` };
}

/** The words between "and" and commas, where an "and" stands that is not part of a name. */
function partsOf(reading: Reading, { from, to }: Range): Range[] {
  const { tokens } = reading;
  const inName = (at: number): boolean =>
    mentionsNear(reading.segment, at, at).some(
      (mention) => mention.kind === 'name' && mention.from < at && at < mention.to,
    );
  const isJoint = (at: number): boolean => /^(and|&)$/.test(tokens[at]!.lower) && !inName(at);
  const parts: Range[] = [];
  let start = from;
  let joined = false;
  for (let at = from; at < to; at++) {
    if (!isJoint(at) && tokens[at]!.text !== ',') continue;
    joined ||= isJoint(at);
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  parts.push({ from: start, to });
  return joined ? parts : [];
}

/** The mention that ends a part, unless the part is "officials of A", where what follows belongs to A's side. */
function partyIn(reading: Reading, { from, to }: Range): Mention | null {
  const { tokens } = reading;
  if (tokens.slice(from, to).some(({ upos }) => upos === 'ADP' || upos === 'VERB')) return null;
  return (
    mentionsNear(reading.segment, from, to).find(
      (mention) => mention.to === to && mention.from >= from && speaks(mention),
    ) ?? null
  );
}

/** "her colleagues" */
function areTheirs({ tokens }: Reading, { from, to }: Range): boolean {
  return tokens[from]!.xpos === 'PRP$' && tokens[to - 1]!.xpos === 'NNS' && to - from <= 3;
}

function speaks({ kind, type }: Mention): boolean {
  return kind !== 'pronoun' && type !== null;
}

function nameOf(reading: Reading, identity: Identity, part: Range, mention: Mention | null): string {
  const words = reading.segment.text.slice(
    reading.tokens[part.from]!.start,
    reading.tokens[part.to - 1]!.end,
  );
  return mention?.kind === 'name' ? (partyAt(reading, identity, part, mention.head).name ?? words) : words;
}
