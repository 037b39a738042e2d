import { type Draft, type Located, wordsOf } from '../entities/draft.ts';
import { countryAmong } from '../roles/owner.ts';
import { appositionAfter, appositionBefore } from './appositions.ts';
import { verbOf } from './grammar.ts';
import type { NominalRule } from './people-nominals.ts';

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
    titles.some(({ title }) => title.title.toLowerCase().endsWith(noun))
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

const COMPANY =
  /(^|[ -])(company|firm|group|carrier|airline|maker|manufacturer|lender|retailer|shipbuilder|operator|corporation)$/;
/** The bare noun, or with the seat: "the state oil company" is one of its own. */
const THE_COMPANY = /^the ([\p{L}-]+-based )?[a-z]+$/u;
const STATE_OR_PRESS =
  /(ministry|department|police|army|court|council|union|party|parliament|government|agency|office|times|post|news|herald|association|commission|university|institute|bank|organi[sz]ation|forum|alliance|nations|press|wire|reuters|bloomberg|afp|tass|xinhua|interfax)$/i;

/** "the company", "the Oslo-based group": the only company, or other private body, that is named. */
const theCompany: NominalRule = (reading, located) => {
  const words = wordsOf(located).toLowerCase();
  if (!THE_COMPANY.test(words) || !COMPANY.test(words) || located.mention.to - located.mention.from > 5)
    return null;
  const companies = reading.drafts.filter((draft) => isCompany(draft, located));
  const told = companies.filter(({ titles }) =>
    titles.some(({ title }) => COMPANY.test(title.title.toLowerCase())),
  );
  if (told.length === 1) return told[0]!;
  return told.length === 0 ? mostNamed(companies, located) : null;
};

/** The one named twice as often before as any other. */
function mostNamed(companies: readonly Draft[], { at }: Located): Draft | null {
  const uses = ({ references }: Draft): number =>
    references.filter((name) => name.mention.kind === 'name' && name.at < at).length;
  const [first, second] = [...companies].sort((a, b) => uses(b) - uses(a));
  if (first === undefined || second === undefined) return first ?? null;
  return uses(first) >= 2 * uses(second) ? first : null;
}

/** Named before, and more than once in the article or as somebody who acts. */
function isCompany({ type, plural, references }: Draft, { at }: Located): boolean {
  if (type !== 'organization' || plural) return false;
  const names = references.filter(({ mention }) => mention.kind === 'name');
  const before = names.filter((name) => name.at < at);
  if (before.length === 0 || names.some((name) => STATE_OR_PRESS.test(wordsOf(name)))) return false;
  return names.length > 1 || before.some((name) => verbOf(name) !== null);
}

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
