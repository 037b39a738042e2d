import type { Segment, Sentence, Token } from '../../types.ts';
import { calendarNames, calendarWords } from '../words/calendar.ts';
import { type Casing, isInitial, startsCapital } from '../words/casing.ts';
import { closedWords } from '../words/closed-words.ts';
import { countryWord } from '../words/countries.ts';
import { cities, firstNames, organizationNouns, placeNames, placeNouns } from '../words/lexicon.ts';
import { isRoleNoun } from '../words/role-words.ts';
import { endsInSmallHalf, joins } from './join.ts';

/** Tokens `from` .. `to - 1`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of capitalised words of a sentence, small words inside names included ("Ministry of Health"). */
export function findRuns(segment: Segment, sentence: Sentence, casing: Casing): Run[] {
  const { tokens } = segment;
  const runs: Run[] = [];
  let from = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (from < 0) {
      const begins = isNameWord(tokens[i]!) && !isOrdinaryStart(segment, sentence, i, casing);
      if (begins || isCalendarName(tokens, i, sentence.to)) from = i;
      continue;
    }
    const next = nextNameWord(tokens, from, i, sentence.to);
    if (next < 0) {
      runs.push({ from, to: i });
      from = -1;
    } else i = next;
  }
  if (from >= 0) runs.push({ from, to: sentence.to });
  return runs;
}

/** Where the name begun at `from` has its next capitalised word, from `i` on, or -1 where it ends before `i`. */
function nextNameWord(tokens: readonly Token[], from: number, i: number, end: number): number {
  const token = tokens[i]!;
  if (isNameWord(token) && token.lower !== 'the' && !closedPronouns.has(token.lower)) return i;
  if (endsInSmallHalf(tokens, from, i)) return i + 1;
  const after = joins(tokens, from, i, end);
  return after >= 0 && isNameWord(tokens[after]!) ? after : -1;
}

const closedPronouns = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'my', 'our']);

export function isNameWord({ text, lower }: Token): boolean {
  return startsCapital(text) && lower !== 'i' && !calendarWords.has(lower);
}

/** "commissioner Sunday Adeyemi": between a calling and a name, a day or a month is a first name. */
function isCalendarName(tokens: readonly Token[], i: number, end: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before === undefined || next === undefined || i + 1 >= end) return false;
  if (!calendarNames.has(tokens[i]!.text) || !isNameWord(next) || !isRoleNoun(before.lower)) return false;
  return next.upos === 'PROPN' && !firstNames.has(next.text);
}

/** Is the capital at a sentence's start the sentence's, not the word's? */
function isOrdinaryStart(segment: Segment, sentence: Sentence, at: number, casing: Casing): boolean {
  const token = segment.tokens[at]!;
  if (!isInitial(segment, sentence, at))
    return token.lower === 'the' && !isNameWord(segment.tokens[at + 1] ?? token);
  if (closedWords.has(token.lower)) return true;
  const next = segment.tokens[at + 1];
  const followed = next !== undefined && isNameWord(next) && at + 1 < sentence.to;
  if (countryWord(token.text) !== undefined) return false;
  if (followed && firstNames.has(token.text)) return false;
  const capital = casing.capital(token.lower);
  const small = casing.small(token.lower);
  if (capital > small) return false;
  if (small > 0) return !(followed && endsInOrganization(segment.tokens, at + 1));
  if (token.upos === 'PROPN') return false;
  if (followed) return !endsInOrganization(segment.tokens, at + 1) && !isListed(token.text);
  return !isListed(token.text);
}

/** "National Assembly", "Supreme Court": the capitalised words that follow end in an institution's noun. */
function endsInOrganization(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (tokens[last + 1] !== undefined && isNameWord(tokens[last + 1]!)) last++;
  const { lower } = tokens[last]!;
  return organizationNouns.has(lower) || placeNouns.has(lower);
}

const isListed = (name: string): boolean =>
  firstNames.has(name) || (cities.has(name) && name.length > 4) || placeNames.has(name);
