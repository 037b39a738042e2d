import type { Token } from '../../language/index.ts';
import type { Draft, Located } from '../entities/draft.ts';
import type { NominalRule } from './people-nominals.ts';
import type { Reading } from './reading.ts';

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

const CLOSERS = /^(,|\.|\)|who|–|—)$/;

/** Right behind a name's comma, with a determiner, and set off itself. */
function setOffAfter(reading: Reading, { mention, segment, at }: Located): Draft | null {
  const { tokens } = segment;
  if (tokens[mention.from - 1]?.text !== ',' || !/^(an?|the|his|her|its)$/.test(tokens[mention.from]!.lower))
    return null;
  if (!CLOSERS.test(tokens[mention.to]?.lower ?? '.')) return null;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { mention: name } = reading.all[i]!;
    if (reading.all[i]!.segment !== segment || name.to !== mention.from - 1 || name.kind !== 'name') continue;
    if (name.type !== mention.type || tokens[name.from - 1]?.lower === 'and') return null;
    const draft = reading.byMention.get(name);
    const agrees = !draft?.gender || mention.gender === null || draft.gender === mention.gender;
    return draft !== undefined && agrees ? draft : null;
  }
  return null;
}

/** Words that may stand between the office and the name's comma ("at the harbour school"). */
const FARTHEST = 8;

/** "The agency's head, Jane Roe, said": the name between the commas is who the phrase before them is. */
export const appositionBefore: NominalRule = (reading, { mention, segment, at }) => {
  const comma = commaBehind(segment.tokens, mention.to);
  if (comma < 0) return null;
  const name = reading.all
    .slice(at + 1, at + 6)
    .find(
      (next) => next.segment === segment && next.mention.kind === 'name' && next.mention.from === comma + 1,
    );
  if (name === undefined || name.mention.type !== mention.type) return null;
  const after = segment.tokens[name.mention.to]?.text ?? '.';
  return after === ',' || after === '.' ? (reading.byMention.get(name.mention) ?? null) : null;
};

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
