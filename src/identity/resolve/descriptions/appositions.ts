import type { Mention, Segment, Token } from '../../../language/index.ts';
import type { Draft, Located } from '../../entities/draft.ts';
import type { Reading } from '../reading.ts';
import type { NominalRule } from './people-nominals.ts';

/** "Jane Roe, the ministry's spokeswoman,", "Jane Roe, a widow,": the phrase behind the comma is who stands before it. */
export const appositionAfter: NominalRule = (reading, located) =>
  toldAfter(reading, located) ?? setOffAfter(reading, located);

function toldAfter(reading: Reading, { mention, segment, at }: Located): Draft | null {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const name = reading.all[i]!;
    if (name.segment !== segment || name.mention.kind !== 'name') continue;
    const told = name.mention.titles.some(
      ({ start, end }) => start >= name.mention.end && mention.start <= start && end <= mention.end,
    );
    if (told) return reading.byMention.get(name.mention) ?? null;
  }
  return null;
}

/** "Roe, now a senator,": words that may stand between the comma and the phrase. */
const ADVERB = /^(now|then|once|currently|formerly|later|also|himself|herself|itself)$/;

const CLOSERS = /^(,|\.|\)|who|–|—)$/;

/** Right behind a name's comma, with a determiner, and set off itself. */
function setOffAfter(reading: Reading, { mention, segment, at }: Located): Draft | null {
  const { tokens } = segment;
  const comma = ADVERB.test(tokens[mention.from - 1]?.lower ?? '') ? mention.from - 2 : mention.from - 1;
  if (tokens[comma]?.text !== ',' || !/^(an?|the|his|her|its)$/.test(tokens[mention.from]!.lower))
    return null;
  if (!CLOSERS.test(tokens[mention.to]?.lower ?? '.')) return null;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { mention: name } = reading.all[i]!;
    if (reading.all[i]!.segment !== segment || name.to !== comma || name.kind !== 'name') continue;
    if (name.type !== mention.type || tokens[name.from - 1]?.lower === 'and') return null;
    const draft = reading.byMention.get(name);
    const agrees = !draft?.gender || mention.gender === null || draft.gender === mention.gender;
    return draft !== undefined && agrees ? draft : null;
  }
  return null;
}

/** Words that may stand between the office and the name's comma ("at the harbour school"). */
const FARTHEST = 8;

/** "The agency's head, Jane Roe, said", "its author, the economist Jane Roe,": the name set off behind the phrase. */
export const appositionBefore: NominalRule = (reading, { mention, segment, at }) => {
  const comma = commaBehind(segment.tokens, mention.to);
  if (comma < 0) return null;
  for (let i = at + 1; i < reading.all.length && i < at + 8; i++) {
    const { mention: name, segment: theirs } = reading.all[i]!;
    if (theirs !== segment || name.from > comma + LONGEST_TITLE) return null;
    if (name.kind !== 'name' || name.type !== mention.type || !standsBehind(segment, comma, name)) continue;
    return CLOSED.test(segment.tokens[name.to]?.lower ?? '.') ? (reading.byMention.get(name) ?? null) : null;
  }
  return null;
};

const CLOSED = /^([,.;:)?!"”]|who|–|—)$/;
const LONGEST_TITLE = 7;
const TITLE_WORDS = /^(DET|ADJ|NOUN|PROPN|PART|PUNCT|ADP)$/;

/** Right behind the comma, or behind the titles and the trade that stand before the name there. */
function standsBehind({ tokens }: Segment, comma: number, name: Mention): boolean {
  if (name.from === comma + 1) return true;
  if (name.from <= comma || !endsInTitle(tokens, name)) return false;
  for (let i = comma + 1; i < name.from; i++)
    if (!TITLE_WORDS.test(tokens[i]!.upos) || tokens[i]!.text === ',') return false;
  return true;
}

const endsInTitle = (tokens: readonly Token[], { from, titles }: Mention): boolean =>
  titles.some(({ end }) => end === tokens[from - 1]!.end) || HONORIFIC.test(tokens[from - 1]!.lower);

const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady)\.?$/;

/** The comma right behind, or behind words of place and field; -1 where a verb or more comes first. */
function commaBehind(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + FARTHEST; i++) {
    const { text, upos } = tokens[i]!;
    if (text === ',') return i;
    if (i === from && upos !== 'ADP') return -1;
    if (!/^(ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(upos)) return -1;
  }
  return -1;
}
