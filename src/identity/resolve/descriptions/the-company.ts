import { COMPANY, isBareUnknown, nounBefore, OTHER_BODY } from '../../entities/called-bodies.ts';
import { type Draft, type Located, wordsOf } from '../../entities/draft.ts';
import { verbOf } from '../grammar.ts';
import type { Reading } from '../reading.ts';
import type { NominalRule } from './people-nominals.ts';

/** The bare noun, or with the seat: "the state oil company" is one of its own. */
const THE_COMPANY = /^the ([\p{L}-]+-based )?[a-z]+$/u;

/** "the company", "the Oslo-based group": the only company, or other private body, that is named. */
export const theCompany: NominalRule = (reading, located) => {
  const words = wordsOf(located).toLowerCase();
  if (!THE_COMPANY.test(words) || !COMPANY.test(words) || located.mention.to - located.mention.from > 5)
    return null;
  const companies = reading.drafts.filter((draft) => isCompany(draft, located));
  const told = companies.filter(isToldCompany);
  if (told.length === 1) return told[0]!;
  if (companies.length === 0) return unknownName(reading, located);
  return told.length === 0 ? mostNamed(companies, located) : null;
};

const isToldCompany = ({ titles, references }: Draft): boolean =>
  titles.some(({ title }) => COMPANY.test(title.title.toLowerCase())) ||
  references.some((reference) => COMPANY.test(nounBefore(reference) ?? ''));

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
  if (before.length === 0 || names.some(isNoCompany)) return false;
  return names.length > 1 || before.some((name) => verbOf(name) !== null);
}

const isNoCompany = (name: Located): boolean =>
  OTHER_BODY.test(wordsOf(name)) || OTHER_BODY.test(nounBefore(name) ?? '');

/**
 * A name of one word that no list knows, taken for a person's: where a company is spoken of and none is named, the
 * only such name that acts is the company's. Being called so, it is an organization from here on.
 */
function unknownName(reading: Reading, { at }: Located): Draft | null {
  const unknown = reading.drafts.filter(
    (draft) => isBareUnknown(draft) && draft.references.some((name) => name.at < at && verbOf(name) !== null),
  );
  if (unknown.length !== 1) return null;
  unknown[0]!.type = 'organization';
  return unknown[0]!;
}
