import type { Token } from '../../types.ts';
import { hashText } from '../../weights/hash.ts';
import { knownOrganizations, knownRegions } from '../known/index.ts';
import { calendarWords } from '../words/calendar.ts';
import { countryWord } from '../words/countries.ts';
import { honorificOf } from '../words/honorifics.ts';
import { institutionNouns, newspaperNouns } from '../words/institutions.ts';
import {
  cities,
  eventNames,
  facilityNames,
  facilityNouns,
  firstNames,
  organizationNames,
  organizationNouns,
  placeNames,
  placeNouns,
  surnames,
} from '../words/lexicon.ts';
import { isPersonNoun, isRoleNoun, isTitleWord } from '../words/role-words.ts';
import { clusterOf, wordLook } from './model.ts';
import { hasCapital } from './regions.ts';
import type { Part } from './templates.ts';

/** What the labels look at in a word by itself: hashes, the lists that have it (a bit each), its cluster. */
export interface LabelWord {
  readonly lower: number;
  readonly form: number;
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly lists: number;
  readonly cluster: number;
  readonly look: number;
  readonly capital: boolean;
  /** What its own parts of a decision say for each label, once they were summed. */
  readonly sums: Partial<Record<Part, Int32Array>>;
}

const NO_HASH = 1;
const NO_CLUSTER = -1;

/** What stands beyond a sentence's ends. */
export const NO_WORD: LabelWord = {
  lower: NO_HASH,
  form: NO_HASH,
  shape: NO_HASH,
  suffix2: NO_HASH,
  suffix3: NO_HASH,
  suffix4: NO_HASH,
  prefix3: NO_HASH,
  lists: 0,
  cluster: NO_CLUSTER,
  look: 0,
  capital: false,
  sums: {},
};

/** So many words are remembered; then remembering begins anew. Longer ones are not, see `tags/forms.ts`. */
const MOST_WORDS = 12_000;
const LONGEST_WORD = 12;
const remembered = new Map<string, LabelWord>();

export function labelWord(token: Token): LabelWord {
  const { text } = token;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const word = newWord(token);
  if (text.length > LONGEST_WORD) return word;
  if (remembered.size >= MOST_WORDS) remembered.clear();
  remembered.set(text, word);
  return word;
}

/** The form under which clusters know a word: lower case, digits made 0. */
export const clusterForm = (lower: string): string => lower.replace(/\d/g, '0');

function newWord(token: Token): LabelWord {
  const { text, lower } = token;
  const { length } = lower;
  const hash = hashText(clusterForm(lower));
  return {
    lower: hash,
    form: hashText(text),
    shape: shapeOf(text),
    suffix2: hashText(lower, Math.max(0, length - 2)),
    suffix3: hashText(lower, Math.max(0, length - 3)),
    suffix4: hashText(lower, Math.max(0, length - 4)),
    prefix3: hashText(lower, 0, Math.min(3, length)),
    lists: listsOf(token),
    cluster: clusterOf(hash) ?? NO_CLUSTER,
    look: wordLook(lower),
    capital: hasCapital(text),
    sums: {},
  };
}

/** Capitals, small letters, digits and marks in their order, runs cut to two. */
function shapeOf(text: string): number {
  let shape = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOfCharacter(text.charAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape = Math.imul(shape, 31) + kind;
  }
  return shape;
}

function kindOfCharacter(character: string): number {
  if (/\p{Lu}/u.test(character)) return 1;
  if (/\p{L}/u.test(character)) return 2;
  return /\d/.test(character) ? 3 : 10 + character.charCodeAt(0);
}

/** Bits of `lists` that features ask for by themselves. */
export const TITLE_BIT = 17;
export const LISTS = 22;

function listsOf(token: Token): number {
  const { text, lower } = token;
  const country = countryWord(text)?.kind;
  const has = [
    cities.has(text),
    placeNames.has(text),
    organizationNames.has(text),
    facilityNames.has(text),
    eventNames.has(text),
    firstNames.has(text),
    surnames.has(text),
    country === 'name',
    country === 'demonym',
    country === 'capital',
    organizationNouns.has(lower),
    institutionNouns.has(lower),
    placeNouns.has(lower),
    facilityNouns.has(lower),
    newspaperNouns.has(lower),
    isPersonNoun(lower),
    isRoleNoun(lower),
    isTitleWord(token),
    honorificOf(lower) !== undefined,
    calendarWords.has(lower),
    knownOrganizations.has(text),
    knownRegions.has(text),
  ];
  return has.reduce((bits, is, bit) => (is ? bits | (1 << bit) : bits), 0);
}
