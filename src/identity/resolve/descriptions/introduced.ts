import type { Draft, Located } from '../../entities/draft.ts';
import { speaks, verbOf } from '../grammar.ts';
import type { Reading } from '../reading.ts';
import { agreeInGender, describe, holdsOffice } from './description.ts';
import { isDefinite, isIndefinite, isOwned, isSomebodys } from './determiners.ts';
import type { NominalRule } from './people-nominals.ts';

/**
 * "A senior Norwegian official says ...": the person introduced in one of the next paragraphs, if the office told
 * there fits. The lead describes, the next paragraph names.
 */
export const introducedNext: NominalRule = (reading, located) => {
  if (located.mention.plural || (!speaks(located) && located.segment.in === 'text')) return null;
  if (isSomebodys(located) || (isIndefinite(located) && !isLead(located))) return null;
  const next = nextIntroduced(reading, located);
  if (next === null) return null;
  const described = describe(located);
  const holds = described !== null && holdsOffice(next, described, located, 'rank');
  return holds || isBareBehindLead(next, located) ? next : null;
};

/** "The head of the port says ..." in the lead, and next a name that nothing explains: whom else would it be? */
function isBareBehindLead(next: Draft, located: Located): boolean {
  const { mention, segment } = located;
  const name = next.references[0]!;
  if (next.titles.length > 0 || !agreeInGender(next, located) || !opensStory(located, name)) return false;
  if (isIndefinite(located)) return isExplainedByLead(name);
  const known = isDefinite(located) || isOwned(located);
  return known && !isSetOff(name) && ONE_OF_ITS_KIND.test(segment.tokens[mention.head]!.lower);
}

/** The phrase stands in the first paragraph, the name in one behind it. */
const opensStory = ({ segment, sentence }: Located, name: Located): boolean =>
  segment.in === 'text' &&
  segment.sentences[sentence]!.paragraph === 0 &&
  name.segment.sentences[name.sentence]!.paragraph > 0;

/** "A former clerk told the court ..." and next "Ann Roe, 34, said": a full name that opens the paragraph, with at most an age. */
function isExplainedByLead(name: Located): boolean {
  const { mention, segment, sentence } = name;
  const { paragraph, from } = segment.sentences[sentence]!;
  if (paragraph !== 1 || mention.from !== from || mention.to - from < 2 || !speaks(name)) return false;
  return !isSetOff(name) || /^\d\d$/.test(segment.tokens[mention.to + 1]!.text);
}

/** Commas around a name: something explains it. */
const isSetOff = ({ mention, segment: { tokens } }: Located): boolean =>
  tokens[mention.from - 1]?.text === ',' || tokens[mention.to]?.text === ',';

const ONE_OF_ITS_KIND =
  /^(head|chief|president|chair(wo)?man|chair|director|minister|mayor|governor|leader|secretary|premier|king|queen|pope|chancellor|commander)$/;

/** The first paragraph, or the one under a standfirst. */
const isLead = ({ segment, sentence }: Located): boolean =>
  segment.in === 'headline' || segment.sentences[sentence]!.paragraph <= 1;

/** The first person who enters, as a subject, in the two paragraphs after the phrase's own; null after a longer way. */
function nextIntroduced(reading: Reading, located: Located): Draft | null {
  const { segment, at } = located;
  const { all } = reading;
  const inHeadline = segment.in === 'headline';
  const own = inHeadline ? -1 : segment.sentences[located.sentence]!.paragraph;
  for (let i = inHeadline ? 0 : at + 1; i < all.length; i++) {
    const next = all[i]!;
    if (next.segment.in === 'headline') return null;
    if (!inHeadline && next.sentence === located.sentence) continue;
    if (next.segment.sentences[next.sentence]!.paragraph > own + 2) return null;
    if (next.mention.kind !== 'name' || next.mention.type !== 'person') continue;
    const draft = reading.byMention.get(next.mention);
    if (draft === undefined || (!inHeadline && draft.references[0]!.at < at)) continue;
    if (verbOf(next) !== null || speaks(next)) return draft;
  }
  return null;
}
