import type { Token } from '../../types.ts';
import { startsCapital } from '../words/casing.ts';
import { countryWord } from '../words/countries.ts';
import { institutionNouns } from '../words/institutions.ts';
import {
  cities,
  facilityNouns,
  firstNames,
  organizationNouns,
  personNouns,
  placeNouns,
  surnames,
} from '../words/lexicon.ts';
import { particles } from '../words/particles.ts';

/** May the small words at `i` stand inside the name begun at `from`? Where the name goes on, or -1. */
export function joins(tokens: readonly Token[], from: number, i: number, end: number): number {
  for (const rule of RULES) {
    const next = rule(tokens, from, i, end);
    if (next >= 0 && next < end) return next;
  }
  return -1;
}

type JoinRule = (tokens: readonly Token[], from: number, i: number, end: number) => number;

const isHyphen = (text: string): boolean => text === '-' || text === '‑' || text === '–';

/** "Jean-Marie", "Al-Ahed": a hyphen without white space behind it; broken text has some before it ("Al -Ahed"). */
const hyphen: JoinRule = (tokens, _from, i) => {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!isHyphen(token.text) || next === undefined) return -1;
  return next.start === token.end && token.start - tokens[i - 1]!.end <= 1 ? i + 1 : -1;
};

/** Words that stand behind a name and a hyphen and are no part of the name ("Oslo-based"). */
export const NO_NAME_PARTS = new Set(
  'led based backed made born wide style like era run held hit bound type level term day year old plus area owned born only most bred born side'.split(
    ' ',
  ),
);

/** "Kim Min-seo": the small second half of a given name. */
export function endsInSmallHalf(tokens: readonly Token[], from: number, i: number): boolean {
  const next = tokens[i + 1];
  if (from > i - 2 || next === undefined || hyphen(tokens, from, i, i + 2) < 0) return false;
  const { lower, text } = next;
  if (text === lower && tokens[i - 1]!.text === 'Co' && lower.startsWith('op')) return true;
  if (text !== lower || lower.length < 2 || lower.length > 5 || NO_NAME_PARTS.has(lower)) return false;
  return (
    tokens[i - 2]!.text.length <= 6 && startsCapital(tokens[i - 2]!.text) && !isKnownPlace(tokens, from, i)
  );
}

function isKnownPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return countryWord(name) !== undefined || cities.has(name);
}

/** Arabic articles that are English words too: parts of a name with their hyphen alone ("as-Sisi"). */
const ARTICLES = new Set(['at', 'as', 'an', 'ad', 'ash']);

/** "bin Salman", "al-Assad", "van der Meer". */
const particle: JoinRule = (tokens, from, i, end) => {
  let at = i;
  while (at < end && at < i + 3 && particles.has(tokens[at]!.lower)) {
    at++;
    if (at < end && isHyphen(tokens[at]!.text)) at++;
  }
  if (at === i || (ARTICLES.has(tokens[i]!.lower) && !isHyphen(tokens[i + 1]?.text ?? ''))) return -1;
  return i > from ? at : -1;
};

/** "Ministry of Foreign Affairs", "Bank of the South", "Strait of Hormuz", but not "President of Chile". */
const ofName: JoinRule = (tokens, from, i) => {
  if (tokens[i]!.lower !== 'of') return -1;
  const left = tokens[i - 1]!;
  if (isSmallHalf(tokens, i - 1)) return -1;
  const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  if (isInstitution(left)) return at;
  const alone = from === i - 1;
  if (personNouns.has(left.lower) || isKnownName(left.text)) return -1;
  return alone && left.upos !== 'PROPN' ? -1 : at;
};

/** "Lim Dae-ho of Namsan Securities": a given name's small second half ends a person's name. */
const isSmallHalf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === tokens[i]!.lower && isHyphen(tokens[i - 1]?.text ?? '');

/** "Center for Strategic Studies", "Commission on Human Rights". */
const forName: JoinRule = (tokens, from, i) => {
  const { lower } = tokens[i]!;
  if (lower !== 'for' && lower !== 'on' && lower !== 'to') return -1;
  if (lower === 'to' && tokens[i - 1]!.lower !== 'commissioner') return -1;
  if ((from === i - 1 && lower === 'on') || hasInstitutionOf(tokens, from, i)) return -1;
  return isInstitution(tokens[i - 1]!) ? (tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1) : -1;
};

/** "Ministry of Trade and Industry", "Food and Agriculture Organization", "Smith & Sons". */
const andName: JoinRule = (tokens, from, i, end) => {
  const { text, lower } = tokens[i]!;
  if (text === '&') return i + 1;
  if (lower !== 'and') return -1;
  const next = tokens[i + 1];
  if (next === undefined || !startsCapital(next.text) || isKnownName(next.text)) return -1;
  if (hasInstitutionOf(tokens, from, i)) return i + 1;
  if (isKnownName(tokens[i - 1]!.text) || personNouns.has(tokens[i - 1]!.lower)) return -1;
  let last = i + 1;
  while (last + 1 < end && startsCapital(tokens[last + 1]!.text)) last++;
  return last > i + 1 && isInstitution(tokens[last]!) && !isInstitution(tokens[i - 1]!) ? i + 1 : -1;
};

/** "Ministry of Trade, Tourism and Sport": what an office is for, in a list that "and" ends. */
const listName: JoinRule = (tokens, from, i, end) => {
  if (tokens[i]!.text !== ',' || !hasInstitutionOf(tokens, from, i)) return -1;
  let at = i;
  while (at < Math.min(end, i + LONGEST_LIST)) {
    const next = tokens[at + 1];
    if (next === undefined || !startsCapital(next.text) || isKnownName(next.text)) return -1;
    at += 2;
    while (at < end && startsCapital(tokens[at]!.text)) at++;
    const behind = tokens[at];
    if (behind?.lower === 'and') return startsCapital(tokens[at + 1]?.text ?? '') ? i + 1 : -1;
    if (behind?.text !== ',') return -1;
  }
  return -1;
};

const LONGEST_LIST = 10;

/** "People's Republic", "King's College". */
const possessive: JoinRule = (tokens, _from, i) =>
  (tokens[i]!.text === "'s" ||
    tokens[i]!.text === '’s' ||
    tokens[i]!.text === "'" ||
    tokens[i]!.text === '’') &&
  /^(people|peoples|women|children|men|workers|king|queen|nations|veterans|students|teachers|writers|lord)$/.test(
    tokens[i - 1]!.lower,
  )
    ? i + 1
    : -1;

const RULES: readonly JoinRule[] = [hyphen, particle, ofName, forName, andName, listName, possessive];

/** A noun that names institutions and places and takes "of" ("Bank", "Gulf", "University"). */
const isInstitution = ({ lower }: Token): boolean =>
  institutionNouns.has(lower) ||
  ((organizationNouns.has(lower) || placeNouns.has(lower) || facilityNouns.has(lower)) &&
    !personNouns.has(lower));

/** "Ministry of X" stands between `from` and `i`. */
function hasInstitutionOf(tokens: readonly Token[], from: number, i: number): boolean {
  for (let at = from + 1; at < i; at++) {
    const { lower } = tokens[at]!;
    if ((lower === 'of' || lower === 'for' || lower === 'on') && isInstitution(tokens[at - 1]!)) return true;
  }
  return false;
}

const isKnownName = (text: string): boolean =>
  countryWord(text) !== undefined || firstNames.has(text) || surnames.has(text) || cities.has(text);
