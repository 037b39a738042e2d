import type { Token } from '../types.ts';
import { countryWord } from './countries.ts';
import { institutionNouns, newspaperNouns, stateInstitutions } from './institutions.ts';
import { cities, facilityNouns, firstNames, organizationNouns, placeNames, placeNouns } from './lexicon.ts';
import { portfolioEnd } from './portfolio.ts';
import {
  isCompoundFirst,
  isListedTitle,
  isPersonNoun,
  isRoleNoun,
  isTitleWord,
  portfolioWords,
} from './role-words.ts';
import type { Run } from './run.ts';

/** A piece of a run that may be a name; the tokens before it up to `titleFrom` are its titles. */
export interface NamePiece extends Run {
  readonly titleFrom: number;
}

/** Cuts a capitalised run into names and the titles and countries before them. */
export function splitRun(tokens: readonly Token[], run: Run): NamePiece[] {
  const trimmed = trimArticle(tokens, run);
  if (trimmed.from >= trimmed.to) return [];
  for (const rule of RULES) {
    const pieces = rule(tokens, trimmed);
    if (pieces !== null) return pieces;
  }
  return [{ ...trimmed, titleFrom: trimmed.from }];
}

type SplitRule = (tokens: readonly Token[], run: Run) => NamePiece[] | null;

/** "The" belongs to a newspaper's name alone ("The Coast Herald"). */
function trimArticle(tokens: readonly Token[], { from, to }: Run): Run {
  if (tokens[from]!.lower !== 'the') return { from, to };
  const last = tokens[to - 1]!;
  if (countryWord(joined(tokens, from, to)) !== undefined && to - from > 1 && last.lower === 'hague')
    return { from, to };
  return to - from > 1 && newspaperNouns.has(last.lower) ? { from, to } : { from: from + 1, to };
}

export const endsAsInstitution = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const { lower } = tokens[to - 1]!;
  if (isTitleWord(tokens[to - 1]!) && to - from === 1) return false;
  return (
    institutionNouns.has(lower) ||
    ((organizationNouns.has(lower) || placeNouns.has(lower) || facilityNouns.has(lower)) &&
      !firstNames.has(tokens[to - 1]!.text))
  );
};

/** "Saint Lucia", "St. Petersburg": no saint's title, the place. */
const saintPlace: SplitRule = (tokens, { from, to }) => {
  if (!/^(saint|st\.?)$/.test(tokens[from]!.lower) || to - from < 2) return null;
  const rest = joined(tokens, from + 1, to);
  const isPlace = [`Saint ${rest}`, `St. ${rest}`, `St ${rest}`].some(
    (name) => countryWord(name) !== undefined || cities.has(name) || placeNames.has(name),
  );
  return isPlace ? [{ from, to, titleFrom: from }] : null;
};

/** "Iranian Foreign Ministry", "US Army": whose institution it is stands apart from its name. */
const stateInstitution: SplitRule = (tokens, { from, to }) => {
  if (!endsAsInstitution(tokens, { from, to })) return null;
  const country = leadingCountry(tokens, from, to);
  if (country === from) return null;
  const hasState = tokens.slice(country, to).some(({ lower }) => stateInstitutions.has(lower));
  if (!hasState || country >= to) return [{ from, to, titleFrom: from }];
  return [...ownCountry(tokens, from, country), { from: country, to, titleFrom: country }];
};

/** "Foreign Minister Jane Roe": what stands before the name is title. */
const titledPerson: SplitRule = (tokens, { from, to }) => {
  if (endsAsInstitution(tokens, { from, to }) && !firstNames.has(tokens[to - 2]?.text ?? '')) return null;
  const end = titleEnd(tokens, from, to);
  if (end < 0) return null;
  const country = leadingCountry(tokens, from, end);
  const start = titleStart(tokens, Math.min(country, end - 1), end);
  const pieces = ownCountry(tokens, from, country);
  if (start > country) pieces.push({ from: country, to: start, titleFrom: country });
  if (end < to) pieces.push({ from: end, to, titleFrom: from });
  return pieces;
};

/** "Secretary of State Jane Roe", "Minister for Foreign Affairs Jane Roe": what the office is of is no part of the name. */
const behindOffice: SplitRule = (tokens, { from, to }) => {
  const end = portfolioEnd(tokens, from, to);
  return end > from && end < to ? [{ from: end, to, titleFrom: from - 2 }] : null;
};

/** "Speaking to the Daily Mail Roe claimed": a newspaper's name ends where somebody's begins. */
const outletBeforeName: SplitRule = (tokens, { from, to }) => {
  if (!/^(VBD|VBZ)$/.test(tokens[to]?.xpos ?? '') || tokens[from - 1]?.lower !== 'the') return null;
  const last = tokens[to - 1]!.lower;
  let outlet = from + 1;
  while (outlet < to - 1 && !newspaperNouns.has(tokens[outlet]!.lower)) outlet++;
  if (outlet >= to - 1 || newspaperNouns.has(last) || endsAsInstitution(tokens, { from, to })) return null;
  return [
    { from, to: outlet + 1, titleFrom: from },
    { from: outlet + 1, to, titleFrom: outlet + 1 },
  ];
};

/** "economist Jane Roe of Coast University": behind the noun for a person stands a person, and behind "of" where she is. */
const personOf: SplitRule = (tokens, { from, to }) => {
  const inside = isPersonsNoun(tokens[from]!);
  const before = tokens[from - 1];
  if (!inside && !(before && before.text === before.lower && isPersonsNoun(before))) return null;
  const start = inside ? from + 1 : from;
  for (let of = start + 2; of < Math.min(to - 1, start + 4); of++)
    if (tokens[of]!.lower === 'of')
      return [
        { from: start, to: of, titleFrom: from },
        { from: of + 1, to, titleFrom: of + 1 },
      ];
  return null;
};

const isPersonsNoun = ({ lower }: Token): boolean => isPersonNoun(lower) || isRoleNoun(lower);

/** "Norwegian Kari Roe": the nationality before a first name is no part of it. */
const nationalityBeforeName: SplitRule = (tokens, { from, to }) => {
  const country = leadingCountry(tokens, from, to);
  if (country === from || country >= to || !firstNames.has(tokens[country]!.text)) return null;
  if (countryWord(joined(tokens, from, to)) !== undefined) return null;
  return [...ownCountry(tokens, from, country), { from: country, to, titleFrom: country }];
};

/** Behind these even "King" is a surname. */
const ADDRESSES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'sir', 'messrs.']);

/** "Foreign Minister" without a name is a title, not a name. */
const bareTitle: SplitRule = (tokens, { from, to }) => {
  const last = tokens[to - 1]!;
  if (!isTitleWord(last) || (to - from > 1 && ADDRESSES.has(tokens[to - 2]!.lower))) return null;
  if (to - from === 1 && from > 0 && last.upos === 'PROPN' && !isListedTitle(last)) return null;
  const country = leadingCountry(tokens, from, to);
  return titleStart(tokens, country, to) === country ? ownCountry(tokens, from, country) : null;
};

const RULES: readonly SplitRule[] = [
  saintPlace,
  personOf,
  behindOffice,
  outletBeforeName,
  bareTitle,
  stateInstitution,
  titledPerson,
  nationalityBeforeName,
];

/** Where the titles at the front of a run end (exclusive), or -1. The last word of a run is never one of them. */
function titleEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = -1;
  for (let i = from; i < to - 1; i++) {
    const after = tokens[i + 1]!.lower;
    if (isTitleWord(tokens[i]!) && !/^(-|['’]s?)$/.test(after)) end = i + 1;
    if (/^(of|for)$/.test(after) && end === i + 1) {
      const past = portfolioEnd(tokens, i + 2, to);
      end = past > i + 2 ? past : -1;
    }
  }
  return Math.min(end, to);
}

/** Where the words of the office begin, past an institution's name ("White House Press Secretary"). */
function titleStart(tokens: readonly Token[], from: number, end: number): number {
  let start = end - 1;
  while (start > from && belongsToOffice(tokens, start - 1)) start--;
  return start;
}

const belongsToOffice = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!;
  return (
    portfolioWords.has(lower) ||
    isTitleWord(tokens[i]!) ||
    isCompoundFirst(lower) ||
    /^(of|and|for|-)$/.test(lower)
  );
};

/** Past the country or nationality that a run begins with: `from` where it begins with none. */
function leadingCountry(tokens: readonly Token[], from: number, to: number): number {
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue;
    const word = countryWord(joined(tokens, from, from + length));
    if (word !== undefined && (word.kind !== 'capital' || length === to - from)) return from + length;
  }
  return from;
}

/** A country named in full is a name of its own; a nationality adjective is none. */
function ownCountry(tokens: readonly Token[], from: number, to: number): NamePiece[] {
  if (from === to || countryWord(joined(tokens, from, to))?.kind === 'demonym') return [];
  return [{ from, to, titleFrom: from }];
}

/** The tokens' words, spaced as lexicons space them. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const apart = i > from && token.start > tokens[i - 1]!.end;
    text += apart ? ` ${token.text}` : token.text;
  }
  return text;
}
