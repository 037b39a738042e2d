import { nounBefore } from '../../entities/called-bodies.ts';
import { type Draft, wordsOf } from '../../entities/draft.ts';
import { countryAmong } from '../../roles/owner.ts';
import { appositionAfter, appositionBefore } from './appositions.ts';
import type { NominalRule } from './people-nominals.ts';
import { theCompany } from './the-company.ts';

const MODIFIERS_THAT_NAME = /^(organization|group)$/;

/** "the Red Dawn militant group" is Red Dawn: the name inside says who. */
const nameInside: NominalRule = (reading, { mention, segment, at }) => {
  for (let i = at + 1; i < reading.all.length && reading.all[i]!.mention.start < mention.end; i++) {
    const inner = reading.all[i]!;
    if (inner.segment !== segment || inner.mention.kind !== 'name') continue;
    if (!MODIFIERS_THAT_NAME.test(inner.mention.type ?? '') || inner.mention.to > mention.head) continue;
    const between = segment.tokens.slice(inner.mention.to, mention.head);
    if (between.every(({ upos }) => upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN')) {
      return reading.byMention.get(inner.mention) ?? null;
    }
  }
  return null;
};

/** "the ministry", "the group": the organization spoken of last whose name or description ends in the same noun. */
const sameNoun: NominalRule = (reading, located) => {
  const { mention, segment } = located;
  if (segment.tokens[mention.from]!.lower !== 'the' || mention.to - mention.from > 2) return null;
  const noun = segment.tokens[mention.head]!.lemma.toLowerCase();
  return reading.recent((draft) => draft.type === 'organization' && !draft.plural && isCalled(draft, noun));
};

function isCalled({ references, titles }: Draft, noun: string): boolean {
  return (
    references.some(({ mention, segment }) => segment.tokens[mention.head]!.lemma.toLowerCase() === noun) ||
    titles.some(({ title }) => title.title.toLowerCase().endsWith(noun)) ||
    references.some((reference) => nounBefore(reference) === noun)
  );
}

/** "the group" for a named organization that is no company's or state's. */
const theGroup: NominalRule = (reading, located) => {
  if (!/^the (terror(ist)? |militant |armed |rebel |extremist )?group$/i.test(wordsOf(located))) return null;
  return reading.recent(
    (draft) =>
      draft.type === 'organization' && draft.references.some(({ mention }) => mention.kind === 'name'),
  );
};

export const ORGANIZATION_RULES: ReadonlyArray<readonly [reason: string, rule: NominalRule]> = [
  ['nominal:name-inside', nameInside],
  ['nominal:apposition', appositionAfter],
  ['nominal:apposition-before', appositionBefore],
  ['nominal:same-noun', sameNoun],
  ['nominal:the-group', theGroup],
  ['nominal:the-company', theCompany],
];

/** "the country": the country spoken of last. */
const theCountry: NominalRule = (reading, located) => {
  const words = wordsOf(located);
  if (!/^the ([\p{L}-]+ )?(country|nation|kingdom|republic)$|^the [\p{L}-]+ state$/iu.test(words))
    return null;
  if (/est /.test(words)) return null;
  const told = countryAmong(words);
  if (told !== null)
    return reading.drafts.find(({ country, type }) => country === told && type === 'place') ?? null;
  return reading.recent((draft) => draft.country !== null && draft.type === 'place');
};

export const PLACE_RULES: ReadonlyArray<readonly [reason: string, rule: NominalRule]> = [
  ['nominal:the-country', theCountry],
];
