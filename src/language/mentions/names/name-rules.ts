import type { Segment, Sentence, Token } from '../../types.ts';
import { endsAsInstitution } from '../cuts/institution-end.ts';
import { joined } from '../cuts/joined.ts';
import type { NamePiece } from '../cuts/piece.ts';
import { isDateline } from '../dateline.ts';
import { knownOrganizations, knownRegions } from '../known/index.ts';
import type { NameClass } from '../labels/index.ts';
import { startsCapital } from '../words/casing.ts';
import { countryWord } from '../words/countries.ts';
import { describesOrganization } from '../words/descriptions.ts';
import { honorificOf } from '../words/honorifics.ts';
import {
  institutionBeginnings,
  institutionNouns,
  newspaperNouns,
  organizationEndings,
} from '../words/institutions.ts';
import { cities, firstNames, organizationNouns, placeNames } from '../words/lexicon.ts';
import { isPersonNoun, isRoleNoun } from '../words/role-words.ts';

/** What a name certainly is, whatever the model says. */
export interface Certain {
  readonly class: NameClass;
  readonly reason: string;
}

type NameRule = (
  tokens: readonly Token[],
  sentence: Sentence,
  piece: NamePiece,
  text: string,
) => NameClass | null;

/** "Norwegian" before a noun is nobody's name; "Norwegians" and "the Norwegian" before a verb are a group. */
const nationality: NameRule = (tokens, { to: end }, { from, to }, text) => {
  if (countryWord(text)?.kind !== 'demonym') return null;
  const last = tokens[to - 1]!;
  if (last.text.endsWith('s') && countryWord(last.text.slice(0, -1))?.kind === 'demonym') return 'group';
  const after = to < end ? tokens[to]!.upos : 'PUNCT';
  const noun =
    after === 'NOUN' || after === 'ADJ' || after === 'PROPN' || after === 'NUM' || tokens[to]?.text === '-';
  return !noun && tokens[from - 1]?.lower === 'the' ? 'group' : 'none';
};

/** A country or a capital is a place, unless a first name it is also ("Jordan") has a title. */
const country: NameRule = (_tokens, _sentence, { from, titleFrom }, text) => {
  const word = countryWord(text);
  return word !== undefined && word.kind !== 'demonym' && titleFrom === from ? 'place' : null;
};

/** "General Motors", "Deutsche Bank": a name of several words that everybody knows. */
const known: NameRule = (_tokens, _sentence, { from, to }, text) =>
  to - from > 1 && knownOrganizations.has(text) ? 'organization' : null;

/** "Uttar Pradesh", "Nova Scotia": a region of several words that everybody knows. */
const region: NameRule = (_tokens, _sentence, { from, to, titleFrom }, text) =>
  to - from > 1 && titleFrom === from && knownRegions.has(text) ? 'place' : null;

/** "Mr Roe", "Dr. Roe". */
const honorific: NameRule = (tokens, { from: floor }, { from, to }, text) => {
  if (from === floor || !/\p{Lu}/u.test(tokens[from - 1]!.text.charAt(0))) return null;
  if (countryWord(text) !== undefined || to - from > 4 || endsAsInstitution(tokens, { from, to }))
    return null;
  const gender = honorificOf(tokens[from - 1]!.lower);
  return gender === undefined ? null : 'person';
};

/** "The Coast Herald": a newspaper says so itself. */
const newspaper: NameRule = (tokens, _sentence, { from, to }) =>
  to - from > 2 && tokens[from]!.lower === 'the' && newspaperNouns.has(tokens[to - 1]!.lower)
    ? 'organization'
    : null;

const SEATS: ReadonlySet<string> = new Set([
  'Pentagon',
  'Kremlin',
  'White House',
  'Downing Street',
  'Capitol Hill',
  'Scotland Yard',
  'Elysee',
  'Élysée',
  'Wall Street',
]);

/** Buildings and streets that stand for who works there. */
const seat: NameRule = (_tokens, _sentence, _piece, text) => (SEATS.has(text) ? 'organization' : null);

const WATERS = new Set(
  'sea gulf strait straits bay cape river lake ocean isle islands mount peninsula'.split(' '),
);

/** "Strait of Magellan", "Bay of Biscay". */
const water: NameRule = (tokens, _sentence, { from, to }) =>
  to - from > 2 && WATERS.has(tokens[from]!.lower) && tokens[from + 1]!.lower === 'of' ? 'place' : null;

const OCCASIONS = new Set(
  'conference summit festival war agreement treaty accord accords act cup championship championships games olympics prize award awards election elections plan bill law deal amendment protocol convention doctrine'.split(
    ' ',
  ),
);

/** "Oslo Security Conference" is an occasion: nobody who speaks, and no place. */
const occasion: NameRule = (tokens, _sentence, { from, to }) =>
  to - from > 1 &&
  OCCASIONS.has(tokens[to - 1]!.lower) &&
  !(to - from === 2 && firstNames.has(tokens[from]!.text))
    ? 'other'
    : null;

/** "Northern Fisheries Council", "Ministry of Trade", "Queen's College Oslo". */
const institution: NameRule = (tokens, _sentence, { from, to }) => {
  if (to - from < 2 || isSomebodyOf(tokens, from, to)) return null;
  const ends = organizationEndings.has(tokens[to - 1]!.lower);
  if (to - from > 2 && cities.has(tokens[to - 1]!.text) && organizationEndings.has(tokens[to - 2]!.lower))
    return 'organization';
  return ends || (organizationEndings.has(tokens[from]!.lower) && tokens[from + 1]!.lower === 'of')
    ? 'organization'
    : null;
};

/** "Jane Roe of the Coast Party": two words without an institution's noun before "of". */
function isSomebodyOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let of = from + 2; of < to - 1; of++)
    if (tokens[of]!.lower === 'of')
      return !tokens
        .slice(from, of)
        .some(({ lower }) => institutionNouns.has(lower) || organizationNouns.has(lower));
  return false;
}

/** "OSLO (AP) -": where a report was written. */
const dateline: NameRule = (tokens, sentence, piece, text) =>
  isDateline(tokens, sentence, piece, text) ? 'place' : null;

/** "Instituto Vega", "Ministerio de Salud". */
const foreignInstitution: NameRule = (tokens, _sentence, { from, to }) =>
  to - from > 1 && institutionBeginnings.has(tokens[from]!.lower) ? 'organization' : null;

/** "Roe & Alto": a firm by its sign. */
const firm: NameRule = (tokens, _sentence, { from, to }) => {
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]!.text === '&') return 'organization';
  return null;
};

/** "the newspaper Al-Noor", "public broadcaster NRK": the noun before says what it is. */
const described: NameRule = (tokens, { from: floor }, { from }) =>
  from > floor && describesOrganization(tokens[from - 1]!) ? 'organization' : null;

/** "The company, Roe Alto, said": the noun before the commas says what it is. */
const setOff: NameRule = (tokens, { from: floor }, { from, to }) => {
  if (from - 3 < floor || tokens[from - 1]!.text !== ',' || tokens[to]?.text !== ',') return null;
  return describesOrganization(tokens[from - 2]!) && /^(the|its|their)$/.test(tokens[from - 3]!.lower)
    ? 'organization'
    : null;
};

/** "president Jane Roe", "his wife Jane Roe": a person's noun right before two words or more. */
const titled: NameRule = (tokens, { from: floor }, { from, to }, text) => {
  if (from === floor || to - from < 2 || to - from > 4) return null;
  const before = tokens[from - 1]!;
  if (before.text !== before.lower || !(isTitleNoun(before) || isTitleOfSeveral(tokens, before, to)))
    return null;
  return endsAsInstitution(tokens, { from, to }) || isListedPlace(text) ? null : 'person';
};

/** "champion Coast Rovers", "developer Roe Games": teams and firms too. */
const OF_TEAMS_TOO = new Set([
  'champion',
  'developer',
  'rival',
  'host',
  'contender',
  'partner',
  'maker',
  'neighbour',
  'neighbor',
  'leader',
]);

/** "chief" may be tagged an adjective. */
const isTitleNoun = ({ xpos, lower }: Token): boolean =>
  (xpos === 'NN' && isPersonNoun(lower) && !OF_TEAMS_TOO.has(lower)) || (xpos === 'JJ' && lower === 'chief');

/** "lawmakers Jane Roe and Ann Low": the noun before several names. */
const isTitleOfSeveral = (tokens: readonly Token[], before: Token, to: number): boolean =>
  before.xpos === 'NNS' &&
  isRoleNoun(before.lemma) &&
  tokens[to]?.lower === 'and' &&
  startsCapital(tokens[to + 1]?.text ?? '');

/** "Roe and her colleagues": only a person has her or his own. */
const withOwn: NameRule = (tokens, { to: end }, { from, to }) => {
  if (to + 1 >= end || to - from > 3 || tokens[to]!.lower !== 'and') return null;
  return /^(his|her)$/.test(tokens[to + 1]!.lower) && tokens[to + 1]!.xpos === 'PRP$' ? 'person' : null;
};

const isListedPlace = (text: string): boolean => cities.has(text) || placeNames.has(text);

/** The first that knows decides. */
const RULES: ReadonlyArray<readonly [reason: string, rule: NameRule]> = [
  ['name:nationality', nationality],
  ['name:country', country],
  ['name:dateline', dateline],
  ['name:known', known],
  ['name:region', region],
  ['name:honorific', honorific],
  ['name:newspaper', newspaper],
  ['name:seat', seat],
  ['name:water', water],
  ['name:occasion', occasion],
  ['name:institution', institution],
  ['name:foreign-institution', foreignInstitution],
  ['name:firm', firm],
  ['name:described', described],
  ['name:set-off', setOff],
  ['name:titled', titled],
  ['name:with-own', withOwn],
];

function certainClass(
  { tokens }: Segment,
  sentence: Sentence,
  piece: NamePiece,
  text: string,
): Certain | null {
  for (const [reason, rule] of RULES) {
    const found = rule(tokens, sentence, piece, text);
    if (found !== null) return { class: found, reason };
  }
  return null;
}

/** A piece that rules cut, with its words and what it certainly is. */
export interface JudgedPiece extends NamePiece {
  readonly text: string;
  readonly certain: Certain | null;
}

export function judgePiece(segment: Segment, sentence: Sentence, piece: NamePiece): JudgedPiece {
  const text = joined(segment.tokens, piece.from, piece.to);
  return { ...piece, text, certain: certainClass(segment, sentence, piece, text) };
}
