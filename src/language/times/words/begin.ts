import { LUNAR_MONTHS } from '../calendar/lunar-hijri.ts';
import { SOLAR_MONTHS } from '../calendar/solar-hijri.ts';
import { HOLIDAY_WORDS } from './holidays.ts';
import { DAY_ORDINAL, MONTH, ORDINAL, PART_OF_DAY, SEASON, UNIT, WEEKDAY } from './names.ts';
import { FILLERS, NUMBER_WORDS, SCALE_WORDS } from './numbers.ts';
import type { Word } from './scan.ts';

/** Every other word that a rule begins with. */
const OTHER =
  'the a an last past this next previous coming following preceding latest current same that first final recent few ' +
  'today yesterday tomorrow tonight every each hourly daily weekly monthly annually yearly year fiscal noon midday ' +
  'midnight half iranian persian right now currently presently nowadays these at more recently lately twenties ' +
  'thirties forties fifties sixties seventies eighties nineties fifteenth sixteenth seventeenth eighteenth ' +
  'nineteenth twentieth corresponding comparable like q1 q2 q3 q4 h1 h2 overnight midweek very';

const WORDS = new Set([
  ...OTHER.split(' '),
  ...MONTH.keys(),
  ...WEEKDAY.keys(),
  ...[...WEEKDAY.keys()].map((name) => `${name}s`),
  ...SOLAR_MONTHS.keys(),
  ...LUNAR_MONTHS.map(({ words }) => words[0]!),
  ...SEASON.keys(),
  ...PART_OF_DAY.keys(),
  ...UNIT.keys(),
  ...ORDINAL.keys(),
  ...DAY_ORDINAL.keys(),
  ...NUMBER_WORDS,
  ...HOLIDAY_WORDS,
]);

/** What may stand behind "the", "at" or "that", and "a" in a time expression, and begins none itself. */
const BEHIND_THE = new Set('weekend time near future long short full turn small wee early'.split(' '));
const BEHIND_AT = new Set('time present moment'.split(' '));
const BEHIND_A = new Set(['couple', ...SCALE_WORDS, ...FILLERS]);

/**
 * Whether a time expression may begin at a word: most words of a text are passed over here, without asking a rule, and
 * most articles, the words that begin one oftenest, for the word behind them.
 */
export function mayBegin(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (lower === 'the') return mayFollow(words[at + 1], BEHIND_THE);
  if (lower === 'a' || lower === 'an') return mayFollow(words[at + 1], BEHIND_A);
  if (lower === 'that' || lower === 'at') return mayFollow(words[at + 1], BEHIND_AT);
  if (isQuote(lower.charCodeAt(0))) return opensYears(lower, words[at + 1]);
  return begins(lower);
}

/** "'90s", in one word or two. */
const opensYears = (lower: string, next: Word | undefined): boolean =>
  isDigit(lower.length > 1 ? lower.charCodeAt(1) : (next?.lower.charCodeAt(0) ?? 0));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isQuote = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

const mayFollow = (word: Word | undefined, others: ReadonlySet<string>): boolean =>
  word !== undefined && (begins(word.lower) || others.has(word.lower));

function begins(lower: string): boolean {
  return isDigit(lower.charCodeAt(0)) || WORDS.has(lower);
}
