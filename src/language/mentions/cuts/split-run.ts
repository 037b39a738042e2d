import type { Token } from '../../types.ts';
import type { Run } from '../names/run.ts';
import { countryWord } from '../words/countries.ts';
import { newspaperNouns } from '../words/institutions.ts';
import { bareTitle } from './bare-title.ts';
import { behindOffice } from './behind-office.ts';
import { joined } from './joined.ts';
import { knownWhole } from './known-whole.ts';
import { nationalityBeforeName } from './nationality-before-name.ts';
import { outletBeforeName } from './outlet-before-name.ts';
import { ownedOffice } from './owned-office.ts';
import { personOf } from './person-of.ts';
import type { NamePiece, SplitRule } from './piece.ts';
import { saintPlace } from './saint-place.ts';
import { stateInstitution } from './state-institution.ts';
import { titledPerson } from './titled-person.ts';

/** The first that has something to say cuts: what is known as a whole before titles, titles before nationalities. */
const RULES: readonly SplitRule[] = [
  knownWhole,
  saintPlace,
  personOf,
  ownedOffice,
  behindOffice,
  outletBeforeName,
  bareTitle,
  stateInstitution,
  titledPerson,
  nationalityBeforeName,
];

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

/** "The" belongs to a newspaper's name alone ("The Coast Herald"). */
function trimArticle(tokens: readonly Token[], { from, to }: Run): Run {
  if (tokens[from]!.lower !== 'the') return { from, to };
  const last = tokens[to - 1]!;
  if (countryWord(joined(tokens, from, to)) !== undefined && to - from > 1 && last.lower === 'hague')
    return { from, to };
  return to - from > 1 && newspaperNouns.has(last.lower) ? { from, to } : { from: from + 1, to };
}
