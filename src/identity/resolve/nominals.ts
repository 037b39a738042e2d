import { remembered } from '../../text/index.ts';
import { type Draft, type Located, newDraft, wordsOf } from '../entities/draft.ts';
import { countryAmong } from '../roles/owner.ts';
import { both } from './both.ts';
import { ORGANIZATION_RULES, PLACE_RULES } from './descriptions/body-nominals.ts';
import { uniteBehindPhrase } from './descriptions/named-at-last.ts';
import { type NominalRule, PERSON_RULES } from './descriptions/people-nominals.ts';
import type { Reading } from './reading.ts';

type Rules = ReadonlyArray<readonly [reason: string, rule: NominalRule]>;

const RULES: Readonly<Record<string, Rules>> = {
  person: PERSON_RULES,
  organization: ORGANIZATION_RULES,
  place: PLACE_RULES,
  group: [['nominal:both', both]],
};

/** Gives a noun phrase to the entity that a rule finds, to one of the same description, or to a new one. */
export function resolveNominal(reading: Reading, located: Located): void {
  for (const [reason, rule] of RULES[located.mention.type ?? ''] ?? []) {
    const draft = rule(reading, located);
    if (draft === null) continue;
    describe(reading, draft, located, reason);
    if (reason.startsWith('nominal:apposition')) uniteBehindPhrase(reading, draft, located);
    return;
  }
  const same = sameDescription(reading, located);
  const { type, plural } = located.mention;
  if (same !== null) describe(reading, same, located, 'nominal:same-description');
  else describe(reading, newDraft(type ?? 'group', { plural }), located, 'nominal:new-description');
}

function describe(reading: Reading, draft: Draft, located: Located, reason: string): void {
  reading.give(draft, located, reason);
  reading.described.set(`${located.mention.type} ${keyOf(wordsOf(located))}`, draft);
}

const DETERMINER = /^(the|a|an|this|that|these|those|several|some|many) /i;

/** "US officials" twice are the same to the reader; what stands with "a" or "another" is new. */
function sameDescription(reading: Reading, located: Located): Draft | null {
  const words = wordsOf(located);
  if (/^(an?|another|one|his|her|their|its|our|my) /i.test(words)) return null;
  return reading.described.get(`${located.mention.type} ${keyOf(words)}`) ?? null;
}

/** A description without its determiner; a country's name and its adjective are alike. */
const keyOf = remembered(readKey, 2000);

function readKey(words: string): string {
  const bare = words.replace(DETERMINER, '').toLowerCase();
  const country = countryAmong(words);
  if (country === null) return bare;
  const others = bare.split(/[\s]+|['’]s /).filter((word) => countryAmong(capitalised(word)) === null);
  return `${country} ${others.join(' ')}`;
}

const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replace(/['’]s?$/, '');
